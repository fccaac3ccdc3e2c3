package facedesk.cli.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import facedesk.cli.Terminal;
import facedesk.cli.Terminal.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveTest {
    @TempDir
    static Path folder;

    private static Terminal terminal;
    private static Path people;
    private static Path pictures;

    @BeforeAll
    static void enrol() throws Exception {
        terminal = Terminal.in(folder);
        people = folder.resolve("people");
        pictures = DemoFolder.in(folder.resolve("pictures"));
        terminal.run("import", "--gallery", people, pictures).complains(0);
    }

    @AfterAll
    static void close() {
        terminal.close();
    }

    /** The seed begins with somebody who looks into the camera from the first frame on. */
    @Test
    void theDemoCameraShowsSomebodyWhoIsNamed() {
        JsonNode answer = live("--json", "--source", "demo:?seed=3", "--seconds", "0.5")
                .exits(0)
                .json();
        assertThat(Answer.fields(answer))
                .containsExactly(
                        "source",
                        "model",
                        "threshold",
                        "seconds",
                        "captured",
                        "previewDropped",
                        "analysed",
                        "framesWithFace",
                        "faces",
                        "named",
                        "unknown",
                        "unsure",
                        "undecided",
                        "failures",
                        "times");
        JsonNode named = answer.get("named");
        assertThat(named).hasSize(1);
        assertThat(Answer.fields(named.get(0))).containsExactly("personId", "name", "blocked", "faces");
        assertThat(named.get(0).get("name").asText()).isEqualTo("Cid");
        assertThat(sum(answer)).isEqualTo(answer.get("faces").asLong());
        assertThat(answer.get("analysed").asLong())
                .isPositive()
                .isLessThanOrEqualTo(answer.get("captured").asLong());
        assertThat(answer.get("failures").asLong()).isZero();
        assertThat(Answer.fields(answer.get("times")))
                .containsExactly("detection", "embedding", "matching", "total", "latency");
        assertThat(answer.get("times").get("detection").get("median").asDouble())
                .isPositive()
                .isLessThanOrEqualTo(
                        answer.get("times").get("detection").get("p95").asDouble());
    }

    private static long sum(JsonNode answer) {
        long named = 0;
        for (JsonNode person : answer.get("named")) {
            named += person.get("faces").asLong();
        }
        return named
                + Stream.of("unknown", "unsure", "undecided")
                        .mapToLong(field -> answer.get(field).asLong())
                        .sum();
    }

    @Test
    void theThresholdDecidesWhetherAnybodyIsNamed() {
        String out = live("--source", "demo:", "--every-frame", "--seconds", "0.2", "--threshold", "0.999")
                .exits(1)
                .out();
        assertThat(out).startsWith("Demo camera, fr512, threshold 0.9990").doesNotContain("Ann", "Cid");
        assertThat(live("--source", "demo:", "--every-frame", "--seconds", "0.2", "--fmr", "1e-4")
                        .exits(0)
                        .out())
                .containsPattern("[1-9][0-9]*  Ann");
    }

    @Test
    void aFolderOfPicturesIsPlayedOnceFrameByFrame() {
        JsonNode answer = live("--json", "--source", "images:" + pictures.resolve("Dot"), "--every-frame")
                .exits(0)
                .json();
        assertThat(answer.get("captured").asInt()).isEqualTo(1);
        assertThat(answer.get("named").get(0).get("name").asText()).isEqualTo("Dot");
    }

    @ParameterizedTest
    @CsvSource({
        "--source, nonsense, not the address of a source",
        "--source, demo:7, demo:?seed=7",
        "--source, camera:first, by its number",
        "--source, file:absent.mp4, absent.mp4 does not exist",
        "--source, images:absent, absent",
        "--seconds, 0, above 0",
        "--seconds, -1, above 0",
        "--seconds, NaN, above 0",
        "--threshold, 3, from -1 to 1",
        "--model, nobody, There is no network"
    })
    void whatCannotBeDoneIsNamed(String option, String value, String sentence) {
        Object[] source = option.equals("--source") ? new Object[0] : new Object[] {"--source", "demo:"};
        List<Object> line = new ArrayList<>(List.of(option, value));
        line.addAll(List.of(source));
        assertThat(live(line.toArray()).complains(2)).contains(sentence);
    }

    @Test
    void aFolderWithoutAGalleryIsNamedAndStaysWithout() {
        Path absent = folder.resolve("absent");
        assertThat(terminal.run("live", "--source", "demo:", "--gallery", absent)
                        .complains(2))
                .contains("There is no gallery in " + absent);
        assertThat(absent).doesNotExist();
    }

    private static Answer live(Object... more) {
        List<Object> line = new ArrayList<>(List.of("live", "--gallery", people));
        line.addAll(List.of(more));
        return terminal.run(line.toArray());
    }
}
