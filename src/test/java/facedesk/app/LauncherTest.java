package facedesk.app;

import static facedesk.cli.Terminal.portrait;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import facedesk.OtherProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: what scripts see of it, native libraries and logs included. */
class LauncherTest {
    @TempDir
    Path folder;

    @Test
    void anAnswerOfNoIsOneDocumentAndNothingElse() throws Exception {
        assertThat(run(
                        "verify",
                        "--json",
                        portrait("person-c").toString(),
                        portrait("person-d").toString()))
                .isEqualTo(1);
        assertThat(written("err")).isEmpty();
        assertThat(new ObjectMapper()
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .readTree(written("out"))
                        .get("same")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void damagedSettingsAreSaidOnceAndTheCommandRunsAllTheSame() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("data")).resolve("settings.json"), "{");
        assertThat(run("detect", "absent.jpg")).isEqualTo(2);
        assertThat(written("out")).isEmpty();
        assertThat(written("err").lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("The settings file was damaged"))
                .anyMatch(line -> line.equals("absent.jpg does not exist."));

        assertThat(run("--version")).isZero();
        assertThat(written("err")).isEmpty();
        assertThat(folder.resolve("data/log/facedesk.log")).isNotEmptyFile();
    }

    private int run(String... arguments) throws Exception {
        ProcessBuilder process = OtherProcess.running(Launcher.class, arguments);
        process.command()
                .addAll(
                        1,
                        List.of(
                                "-Dfacedesk.home=" + Path.of("").toAbsolutePath(),
                                "-Dfacedesk.data=" + folder.resolve("data"),
                                "-Dlogback.configurationFile=logback.xml"));
        return process.redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start()
                .waitFor();
    }

    private String written(String stream) throws IOException {
        return Files.readString(folder.resolve(stream));
    }
}
