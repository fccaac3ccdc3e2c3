package facedesk.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    @TempDir
    Path folder;

    @Test
    void aFolderThatCanBeWrittenIsFineAndLeftAsItWas() throws IOException {
        assertThat(levels(new FolderCheck("data", folder))).containsExactly(Finding.Level.OK);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderBelowAFileIsAFault() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Path procfs = Path.of("/proc/facedesk");
        Path impossible = Files.isDirectory(Path.of("/proc")) ? procfs : file;
        assertThat(levels(new FolderCheck("data", impossible))).containsExactly(Finding.Level.FAULT);
    }

    @Test
    void noDisplayIsSaidButCommandsStillWork() {
        assertThat(levels(new DisplayCheck("Linux", Map.of()))).containsExactly(Finding.Level.NOTE);
        assertThat(levels(new DisplayCheck("Linux", Map.of("DISPLAY", ":0")))).containsExactly(Finding.Level.OK);
        assertThat(levels(new DisplayCheck("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))))
                .containsExactly(Finding.Level.FAULT);
        assertThat(levels(new DisplayCheck("Windows 11", Map.of()))).containsExactly(Finding.Level.OK);
    }

    @Test
    void aMissingFolderOfNetworksIsAFault() {
        assertThat(levels(new ModelCheck(folder.resolve("models")))).containsExactly(Finding.Level.FAULT);
    }

    @Test
    void theShippedNetworksAreIntact() {
        assertThat(levels(new ModelCheck(Path.of("models")))).isNotEmpty().containsOnly(Finding.Level.OK);
    }

    @Test
    void aPartThatFailsToStartIsAFaultWithItsReason() {
        RunCheck check = new RunCheck("part", () -> {
            throw new UnsatisfiedLinkError("libmissing.so");
        });
        assertThat(check.look().get(0).message()).contains("libmissing.so");
        assertThat(Doctor.isHealthy(new Doctor(List.of(check)).examine())).isFalse();
        assertThat(Doctor.isHealthy(new Doctor(List.of(new RunCheck("part", () -> "ready"))).examine()))
                .isTrue();
    }

    private static List<Finding.Level> levels(Check check) {
        return check.look().stream().map(Finding::level).toList();
    }
}
