package facedesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import facedesk.evaluation.curve.Probit;
import facedesk.evaluation.curve.RocArea;
import facedesk.matching.Threshold;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same scores in scikit-learn and SciPy; {@code golden/make_metrics.py} holds the command. */
class GoldenMetricsTest {
    private static final double EXACT = 1e-9;

    private static Stream<JsonNode> golden(String array) throws IOException {
        try (InputStream in = GoldenMetricsTest.class.getResourceAsStream("golden/metrics.json")) {
            JsonNode nodes =
                    new ObjectMapper().readTree(Objects.requireNonNull(in)).path(array);
            return StreamSupport.stream(nodes.spliterator(), false).toList().stream();
        }
    }

    static Stream<Named<JsonNode>> sets() throws IOException {
        return golden("sets").map(set -> Named.of(set.path("name").asText(), set));
    }

    static Stream<JsonNode> clopperPearson() throws IOException {
        return golden("clopperPearson");
    }

    static Stream<JsonNode> probit() throws IOException {
        return golden("probit");
    }

    private static ScoreSet scores(JsonNode set) {
        return ScoreSet.of(floats(set.path("genuine")), floats(set.path("impostor")));
    }

    private static float[] floats(JsonNode values) {
        float[] floats = new float[values.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values.path(i).asDouble();
        }
        return floats;
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theAreaUnderTheRocCountsTiesHalf(JsonNode set) {
        assertThat(RocArea.of(scores(set))).isCloseTo(set.path("rocArea").asDouble(), within(EXACT));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theEqualErrorRateLiesWhereTheCurveCrossesTheDiagonal(JsonNode set) {
        assertThat(new ErrorRates(scores(set)).eer().value())
                .isCloseTo(set.path("eer").asDouble(), within(EXACT));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void fnmrAtFmrIsThatOfTheLowestThresholdThatKeepsIt(JsonNode set) {
        ErrorRates rates = new ErrorRates(scores(set));
        assertThat(set.path("fnmrAtFmr")).isNotEmpty().allSatisfy(expected -> {
            ThresholdChoice choice =
                    rates.thresholdFor("m", expected.path("fmr").asDouble());
            OperatingPoint point = ((ThresholdChoice.Chosen) choice).point();
            assertThat(point.fmr().value()).isCloseTo(expected.path("observed").asDouble(), within(EXACT));
            assertThat(point.fnmr().value()).isCloseTo(expected.path("fnmr").asDouble(), within(EXACT));
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aScoreAtTheThresholdIsAcceptedHereAndThere(JsonNode set) {
        ErrorRates rates = new ErrorRates(scores(set));
        assertThat(set.path("atThreshold")).hasSize(8).allSatisfy(expected -> {
            OperatingPoint point =
                    rates.at(new Threshold("m", expected.path("threshold").asDouble()));
            assertThat(point.fmr().value()).isCloseTo(expected.path("fmr").asDouble(), within(EXACT));
            assertThat(point.fnmr().value()).isCloseTo(expected.path("fnmr").asDouble(), within(EXACT));
        });
    }

    /** Relative, since a bound of one in a million that is off by a billionth is off by a thousandth of itself. */
    @ParameterizedTest
    @MethodSource("clopperPearson")
    void theBoundsOfARateAreExact(JsonNode expected) {
        Rate rate = Rate.of(expected.path("errors").asLong(), expected.path("n").asLong());
        double low = expected.path("low").asDouble();
        double high = expected.path("high").asDouble();
        assertThat(rate.low()).isCloseTo(low, within(EXACT * low));
        assertThat(rate.high()).isCloseTo(high, within(EXACT * high));
    }

    @ParameterizedTest
    @MethodSource("probit")
    void normalDeviatesAreThoseOfTheStandardNormal(JsonNode expected) {
        double deviate = expected.path("deviate").asDouble();
        assertThat(Probit.of(expected.path("rate").asDouble())).isCloseTo(deviate, within(EXACT));
        assertThat(Probit.rate(deviate)).isCloseTo(expected.path("rate").asDouble(), within(EXACT));
    }
}
