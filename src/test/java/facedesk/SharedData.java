package facedesk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Evaluation data that is not part of the project. Tests that need it skip, with a message, where it is absent.
 *
 * <p>Sought in the folder named by the environment variable {@code FACEDESK_SHARED}, otherwise in {@code ../shared}.
 */
public final class SharedData {
    private SharedData() {}

    /** The file or folder of that name, or the calling test is skipped. */
    public static Path require(String name) {
        String folder = System.getenv().getOrDefault("FACEDESK_SHARED", "../shared");
        Path path = Path.of(folder).resolve(name);
        assumeTrue(Files.exists(path), () -> "Skipped: evaluation data not found at " + path);
        return path;
    }
}
