package facedesk.embedding.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Replaces a folder as a whole. */
final class Folders {
    private Folders() {}

    /**
     * Writes the files within a working folder, then puts them in the place of what was there. A failure before the
     * last step leaves the old folder as it was.
     */
    static void replace(Path place, Map<String, byte[]> files, Path work) throws IOException {
        Path complete = Files.createDirectory(work.resolve("complete"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(complete.resolve(file.getKey()), file.getValue());
        }
        Path old = work.resolve("old");
        if (Files.exists(place)) {
            Files.move(place, old);
        }
        try {
            Files.move(complete, place);
        } catch (IOException e) {
            if (Files.exists(old)) {
                Files.move(old, place);
            }
            throw e;
        }
    }

    /** Deletes a folder and all in it. */
    static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> walk = Files.walk(folder)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
