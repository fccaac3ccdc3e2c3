package facedesk.cli.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import facedesk.cli.Terminal;
import facedesk.cli.Terminal.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.in(folder);
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    @Test
    void theStagesAskedForAreMeasured() {
        JsonNode answer = terminal.run("benchmark", "--json", "--runs", 3, "--only", "search,follow")
                .exits(0)
                .json();
        assertThat(Answer.fields(answer))
                .containsExactly("java", "processors", "picture", "stages", "peakResidentMebibytes");
        assertThat(answer.get("picture").asText()).isEqualTo("640x480");
        List<String> stages = new ArrayList<>();
        for (JsonNode stage : answer.get("stages")) {
            assertThat(Answer.fields(stage))
                    .containsExactly("stage", "runs", "cpuMedian", "cpuP95", "wallMedian", "wallP95");
            assertThat(stage.get("runs").asInt()).isEqualTo(3);
            assertThat(stage.get("wallMedian").asDouble())
                    .isPositive()
                    .isLessThanOrEqualTo(stage.get("wallP95").asDouble());
            stages.add(stage.get("stage").asText());
        }
        assertThat(stages).containsExactly("follow", "search 10000 fr512", "search 10000 mobilefacenet");
    }

    @Test
    void whatCannotBeMeasuredIsNamed() {
        assertThat(terminal.run("benchmark", "--runs", 0).complains(2)).contains("at least once");
        assertThat(terminal.run("benchmark", "--only", "dream,nap").complains(2))
                .contains("no stage", "dream or nap", "find");
        assertThat(terminal.run("benchmark", "--source", "nonsense").complains(2))
                .contains("not the address of a source");
        assertThat(terminal.run("benchmark", "--source", "file:absent.mp4").complains(2))
                .contains("absent.mp4 does not exist");
    }

    @Test
    void anImportIsMeasuredBesideWhatItCannotDoWithout() throws Exception {
        Path pictures = folder.resolve("pictures");
        for (String person : List.of("a", "b")) {
            Path own = Files.createDirectories(pictures.resolve(person));
            Files.copy(Terminal.portrait("person-" + person + "-enrolled"), own.resolve("1.jpg"));
        }
        JsonNode stages = terminal.run("benchmark", "--json", "--only", "import", "--images", pictures)
                .exits(0)
                .json()
                .get("stages");
        assertThat(stages)
                .extracting(stage -> stage.get("stage").asText())
                .containsExactly("import: find and embed alone", "import: all", "import: again");
        assertThat(stages.get(2).get("wallMedian").asDouble())
                .as("what is known is not looked at")
                .isLessThan(stages.get(1).get("wallMedian").asDouble());
        assertThat(terminal.run("benchmark", "--only", "import").complains(2)).contains("no stage");
    }
}
