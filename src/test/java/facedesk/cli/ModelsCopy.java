package facedesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The networks copied into a home of the test's own, where they may be changed. */
public final class ModelsCopy {
    private ModelsCopy() {}

    /** Copies {@code models/} below the folder and answers with the folder, which is a home then. */
    public static Path in(Path home) throws IOException {
        Path models = Path.of("models");
        try (Stream<Path> all = Files.walk(models)) {
            for (Path file : all.toList()) {
                Path copy =
                        home.resolve("models").resolve(models.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return home;
    }

    /** Adds a byte to the file of a network. */
    public static void alter(Path home, String file) throws IOException {
        Files.write(home.resolve("models").resolve(file), List.of("x"), StandardOpenOption.APPEND);
    }
}
