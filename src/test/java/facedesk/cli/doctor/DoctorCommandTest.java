package facedesk.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import facedesk.cli.ModelsCopy;
import facedesk.cli.Terminal;
import facedesk.cli.Terminal.Answer;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
    @TempDir
    Path folder;

    /** Whether all is well depends on this computer's cameras and display too; what came with the program is well. */
    @Test
    void everythingIsLookedAtAndTheExitCodeSumsItUp() {
        try (Terminal terminal = Terminal.in(folder)) {
            Answer answer = terminal.run("doctor", "--json");
            JsonNode document = answer.json();
            assertThat(Answer.fields(document)).containsExactly("healthy", "findings");
            Map<String, String> levels = levels(document);
            assertThat(levels)
                    .contains(
                            Map.entry("FaceDesk", "OK"),
                            Map.entry("Java", "OK"),
                            Map.entry("network fr512", "OK"),
                            Map.entry("network mobilefacenet", "OK"),
                            Map.entry("face detection", "OK"),
                            Map.entry("embedding", "OK"),
                            Map.entry("calibration fr512", "OK"),
                            Map.entry("data folder", "OK"),
                            Map.entry("settings folder", "OK"))
                    .containsKeys("display", "camera");
            boolean healthy = !levels.containsValue("FAULT");
            assertThat(document.get("healthy").asBoolean()).isEqualTo(healthy);
            answer.exits(healthy ? 0 : 1);
        }
    }

    @Test
    void anAlteredNetworkIsAFaultWithWhatToDo() throws Exception {
        Path home = ModelsCopy.in(folder.resolve("home"));
        ModelsCopy.alter(home, "mobilefacenet/calibration.json");
        ModelsCopy.alter(home, "facemesh/facemesh.tflite");
        try (Terminal terminal = Terminal.in(folder, home)) {
            JsonNode document = terminal.run("doctor", "--json").exits(1).json();
            assertThat(document.get("healthy").asBoolean()).isFalse();
            assertThat(levels(document))
                    .contains(
                            Map.entry("network fr512", "OK"),
                            Map.entry("network mobilefacenet", "FAULT"),
                            Map.entry("network facemesh", "FAULT"),
                            Map.entry("face detection", "FAULT"),
                            Map.entry("embedding", "OK"),
                            Map.entry("calibration", "FAULT"));
            assertThat(terminal.run("doctor").exits(1).out())
                    .contains("restore its folder", "FaceDesk cannot work as it should");
        }
    }

    private static Map<String, String> levels(JsonNode document) {
        Map<String, String> levels = new TreeMap<>();
        for (JsonNode finding : document.get("findings")) {
            assertThat(Answer.fields(finding)).containsExactly("level", "subject", "message");
            levels.put(finding.get("subject").asText(), finding.get("level").asText());
        }
        return levels;
    }
}
