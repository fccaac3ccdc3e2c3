package facedesk.cli.faces;

import static facedesk.cli.Terminal.portrait;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import facedesk.cli.Pictures;
import facedesk.cli.Terminal;
import facedesk.cli.Terminal.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyTest {
    private static final Path ENROLLED = portrait("person-a-enrolled");
    private static final Path PLAYED = portrait("person-a-played");

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

    @ParameterizedTest
    @ValueSource(strings = {"fr512", "mobilefacenet"})
    void twoPicturesOfOnePersonAreTheSameAndOfTwoAreNot(String model) {
        JsonNode same = terminal.run("verify", "--json", "--model", model, ENROLLED, PLAYED)
                .exits(0)
                .json();
        assertThat(Answer.fields(same))
                .containsExactly(
                        "first", "second", "model", "same", "score", "distance", "threshold", "thresholdDistance");
        assertThat(same.get("model").asText()).isEqualTo(model);
        assertThat(same.get("same").asBoolean()).isTrue();
        assertThat(same.get("score").asDouble())
                .isGreaterThan(same.get("threshold").asDouble());
        assertThat(same.get("distance").asDouble())
                .isCloseTo(Math.sqrt(2 - 2 * same.get("score").asDouble()), within(1e-6))
                .isLessThan(same.get("thresholdDistance").asDouble());

        String other = terminal.run("verify", "--model", model, ENROLLED, portrait("person-b-played"))
                .exits(1)
                .out();
        assertThat(other).startsWith("different people: score ").contains("threshold", model);
    }

    @Test
    void theThresholdDecidesAndIsAcceptedItself() {
        double score = run("--threshold", "0").exits(0).json().get("score").asDouble();
        assertThat(run("--threshold", score).exits(0).json().get("same").asBoolean())
                .isTrue();
        assertThat(run("--threshold", Math.nextUp(score))
                        .exits(1)
                        .json()
                        .get("same")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void aRarerFalseMatchTakesAHigherThreshold() {
        double usual = run().json().get("threshold").asDouble();
        double often = run("--fmr", "1e-2").json().get("threshold").asDouble();
        double rare = run("--fmr", "1e-5").json().get("threshold").asDouble();
        assertThat(often).isLessThan(usual);
        assertThat(usual).isLessThan(rare);
        assertThat(run("--fmr", "0.0001").json().get("threshold").asDouble()).isEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource({
        "--threshold, 2, from -1 to 1",
        "--threshold, -1.01, from -1 to 1",
        "--threshold, NaN, from -1 to 1",
        "--threshold, Infinity, from -1 to 1",
        "--fmr, 0, between 0 and 1",
        "--fmr, 1, between 0 and 1",
        "--fmr, -0.1, between 0 and 1",
        "--fmr, NaN, between 0 and 1",
        "--fmr, 1e-12, too few"
    })
    void anImpossibleThresholdIsRefused(String option, String value, String sentence) {
        assertThat(run(option, value).complains(2)).contains(sentence);
    }

    @Test
    void whatCannotBeComparedIsNamed() throws Exception {
        Path plain = Pictures.plain(folder.resolve("plain.png"));
        assertThat(terminal.run("verify", plain, PLAYED).complains(2)).contains("No face", "plain.png");
        assertThat(terminal.run("verify", PLAYED, folder.resolve("absent.jpg")).complains(2))
                .isEqualTo("absent.jpg does not exist.");
        assertThat(terminal.run("verify", "--model", "nobody", ENROLLED, PLAYED).complains(2))
                .contains("There is no network \"nobody\"");
        assertThat(terminal.run("verify", "--model", "rfb320", "--threshold", "0.4", ENROLLED, PLAYED)
                        .complains(2))
                .contains("rfb320 does not embed");
    }

    private Answer run(Object... options) {
        Object[] line = new Object[options.length + 4];
        System.arraycopy(new Object[] {"verify", "--json", ENROLLED, PLAYED}, 0, line, 0, 4);
        System.arraycopy(options, 0, line, 4, options.length);
        return terminal.run(line);
    }
}
