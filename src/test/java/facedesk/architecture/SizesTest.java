package facedesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files stay small enough to be read at one sitting. */
class SizesTest {
    private static final int JAVA_LINES = 400;
    private static final int FXML_LINES = 120;
    private static final int CONTROLLER_LINES = 150;

    @Test
    void noJavaFileIsLongerThanFourHundredLines() throws IOException {
        assertThat(longerThan(Path.of("src"), ".java", JAVA_LINES)).isEmpty();
    }

    @Test
    void noLayoutIsLongerThanAHundredAndTwentyLines() throws IOException {
        assertThat(longerThan(Path.of("src"), ".fxml", FXML_LINES)).isEmpty();
    }

    @Test
    void noControllerIsLongerThanAHundredAndFiftyLines() throws IOException {
        assertThat(longerThan(Path.of("src/main/java"), "Controller.java", CONTROLLER_LINES))
                .isEmpty();
    }

    @Test
    void oneLineTooManyIsNoticed(@TempDir Path folder) throws IOException {
        write(folder, "Fits.java", JAVA_LINES);
        write(folder, "Long.java", JAVA_LINES + 1);
        write(folder, "FitsController.java", CONTROLLER_LINES);
        write(folder, "LongController.java", CONTROLLER_LINES + 1);
        write(folder, "Fits.fxml", FXML_LINES);
        write(folder, "Long.fxml", FXML_LINES + 1);

        assertThat(longerThan(folder, ".java", JAVA_LINES)).containsExactly("Long.java");
        assertThat(longerThan(folder, "Controller.java", CONTROLLER_LINES)).containsExactly("LongController.java");
        assertThat(longerThan(folder, ".fxml", FXML_LINES)).containsExactly("Long.fxml");
    }

    private static void write(Path folder, String name, int lines) throws IOException {
        Files.write(folder.resolve(name), Collections.nCopies(lines, "x"));
    }

    private static List<String> longerThan(Path root, String suffix, int limit) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .filter(file -> lines(file) > limit)
                    .map(file -> root.relativize(file).toString())
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
