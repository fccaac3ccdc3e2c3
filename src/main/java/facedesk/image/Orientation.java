package facedesk.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, after EXIF 2.32, tag 0x0112: which edge of the stored picture is the upper one, and whether it
 * is mirrored. Declared in the order of the tag's values, 1 to 8.
 */
enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    UPSIDE_DOWN(false, true, true),
    FLIPPED(false, false, true),
    TRANSPOSED(true, false, false),
    TURNED_LEFT(true, true, false),
    ANTITRANSPOSED(true, true, true),
    TURNED_RIGHT(true, false, true);

    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private final boolean transpose;
    private final boolean mirror;
    private final boolean flip;

    Orientation(boolean transpose, boolean mirror, boolean flip) {
        this.transpose = transpose;
        this.mirror = mirror;
        this.flip = flip;
    }

    /** Reads the first directory of a TIFF block; upright where it says nothing or makes no sense. */
    static Orientation ofTiff(byte[] tiff) {
        ByteBuffer in = ByteBuffer.wrap(tiff);
        if (tiff.length < 10 || tiff[0] != tiff[1] || (tiff[0] != 'I' && tiff[0] != 'M')) {
            return UPRIGHT;
        }
        in.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = in.getInt(4);
        if (directory < 8 || directory > tiff.length - 2) {
            return UPRIGHT;
        }
        int entries = in.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * ENTRY_BYTES;
            if (at > tiff.length - ENTRY_BYTES) {
                return UPRIGHT;
            }
            if ((in.getShort(at) & 0xFFFF) == TAG) {
                return ofTag(in.getShort(at + 8) & 0xFFFF);
            }
        }
        return UPRIGHT;
    }

    private static Orientation ofTag(int value) {
        return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
    }

    /** The picture as it was seen. */
    Frame upright(Frame stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        int width = transpose ? stored.height() : stored.width();
        int height = transpose ? stored.width() : stored.height();
        byte[] from = stored.bgr();
        byte[] to = new byte[from.length];
        int stepX = transpose ? stored.width() : 1;
        int stepY = transpose ? 1 : stored.width();
        for (int y = 0; y < height; y++) {
            int fromY = (flip ? height - 1 - y : y) * stepY;
            for (int x = 0; x < width; x++) {
                int source = (fromY + (mirror ? width - 1 - x : x) * stepX) * 3;
                int target = (y * width + x) * 3;
                to[target] = from[source];
                to[target + 1] = from[source + 1];
                to[target + 2] = from[source + 2];
            }
        }
        return Frame.still(to, width, height);
    }
}
