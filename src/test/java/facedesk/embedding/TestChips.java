package facedesk.embedding;

import facedesk.detection.Chip;
import facedesk.image.ImageException;
import facedesk.image.ImageFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The same chips each time: coloured tiles with noise, and parts of the sample pictures. */
final class TestChips {
    static final Path GOLDEN = Path.of("src/test/resources/facedesk/embedding/golden");

    private TestChips() {}

    /** Tiles of eight pixels in random colours, with noise, from a seed. */
    static Chip pattern(long seed) {
        Random random = new Random(seed);
        byte[] tiles = new byte[14 * 14 * 3];
        random.nextBytes(tiles);
        byte[] bgr = new byte[Chip.BYTES];
        for (int i = 0; i < bgr.length; i++) {
            int tile = i / 3 / 112 / 8 * 14 + i / 3 % 112 / 8;
            int value = (tiles[tile * 3 + i % 3] & 0xff) + random.nextInt(21) - 10;
            bgr[i] = (byte) Math.max(0, Math.min(255, value));
        }
        return Chip.ofBgr(bgr);
    }

    static List<Chip> patterns(int count) {
        List<Chip> chips = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chips.add(pattern(i));
        }
        return chips;
    }

    /** The chips that golden vectors were computed of, by name. */
    static Map<String, Chip> golden() throws ImageException {
        Map<String, Chip> chips = new TreeMap<>();
        for (int i = 0; i < 4; i++) {
            chips.put("pattern-" + i, pattern(i));
        }
        for (int i = 1; i <= 4; i++) {
            String name = "sample" + i + ".png";
            chips.put(name, Chip.ofBgr(ImageFiles.read(GOLDEN.resolve(name)).bgr()));
        }
        return chips;
    }
}
