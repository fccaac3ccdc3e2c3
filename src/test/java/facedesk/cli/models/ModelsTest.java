package facedesk.cli.models;

import static facedesk.cli.Terminal.portrait;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import facedesk.cli.ModelsCopy;
import facedesk.cli.Terminal;
import facedesk.cli.Terminal.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {
    @TempDir
    Path folder;

    @Test
    void everyNetworkIsListedWithItsTermsAndOneIsChosen() {
        try (Terminal terminal = Terminal.in(folder)) {
            JsonNode networks =
                    terminal.run("models", "list", "--json").exits(0).json();
            List<String> chosen = new ArrayList<>();
            List<String> calibrated = new ArrayList<>();
            for (JsonNode network : networks) {
                assertThat(Answer.fields(network))
                        .containsExactly(
                                "id", "task", "title", "dimension", "licence", "provenance", "calibrated", "chosen");
                assertThat(network.get("licence").asText()).isNotBlank();
                assertThat(network.get("provenance").asText()).isNotBlank();
                if (network.get("chosen").asBoolean()) {
                    chosen.add(network.get("id").asText());
                }
                if (network.get("calibrated").asBoolean()) {
                    calibrated.add(network.get("id").asText());
                }
            }
            assertThat(chosen).containsExactly("fr512");
            assertThat(calibrated).containsExactly("fr512", "mobilefacenet");
            assertThat(terminal.run("models", "list").exits(0).out())
                    .contains("fr512 (chosen)", "mobilefacenet", "rfb320", "facemesh");
        }
    }

    @Test
    void theNetworkChosenInTheWindowCounts() throws Exception {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config/settings.json"), "{\"model\": \"mobilefacenet\"}");
        try (Terminal terminal = Terminal.in(folder)) {
            assertThat(terminal.run("models", "list").exits(0).out()).contains("mobilefacenet (chosen)");
        }
    }

    @Test
    void intactNetworksAreIntact() {
        try (Terminal terminal = Terminal.in(folder)) {
            JsonNode results =
                    terminal.run("models", "verify", "--json").exits(0).json();
            assertThat(results).hasSizeGreaterThanOrEqualTo(6);
            for (JsonNode result : results) {
                assertThat(Answer.fields(result)).containsExactly("id", "intact", "reason");
                assertThat(result.get("intact").asBoolean()).isTrue();
            }
        }
    }

    @Test
    void anAlteredNetworkIsNamedAndNotUsed() throws Exception {
        Path home = ModelsCopy.in(folder.resolve("home"));
        ModelsCopy.alter(home, "fr512/saved_model.pb");
        try (Terminal terminal = Terminal.in(folder, home)) {
            assertThat(terminal.run("models", "verify").exits(1).out())
                    .containsPattern("(?m)^fr512 +The network fr512 has been altered")
                    .containsPattern("(?m)^mobilefacenet +Intact");
            assertThat(terminal.run("verify", portrait("person-c"), portrait("person-d"))
                            .complains(2))
                    .contains("The network fr512 has been altered");
        }
    }

    @Test
    void aMissingFolderOfNetworksIsNamed() {
        try (Terminal terminal = Terminal.in(folder, folder.resolve("nowhere"))) {
            assertThat(terminal.run("models", "list").complains(2)).contains("folder of networks", "nowhere");
            assertThat(terminal.run("models", "verify").complains(2)).contains("folder of networks", "nowhere");
            assertThat(terminal.run("detect", Terminal.sample(1)).complains(2)).contains("folder of networks");
        }
    }

    @Test
    void onlyThePackageItselfIsBuiltFrom() throws Exception {
        Path home = ModelsCopy.in(folder.resolve("home"));
        Path junk = Files.writeString(folder.resolve("junk.tgz"), "Not a package");
        try (Terminal terminal = Terminal.in(folder, home)) {
            assertThat(terminal.run("models", "build", "--from", folder.resolve("absent.tgz"))
                            .complains(2))
                    .contains("There is no file", "absent.tgz");
            assertThat(terminal.run("models", "build", "--from", junk).complains(2))
                    .contains("junk.tgz");
            terminal.run("models", "verify").exits(0);
        }
    }
}
