package facedesk.plot.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AxisTest {
    private final Axis score = new Axis("score", Scale.LINEAR, NumberStyle.NUMBER, -1, 1);
    private final Axis rate = new Axis("rate", Scale.LOG, NumberStyle.PERCENT, 1e-4, 1);

    @Test
    void fractionsRunFromItsBeginningToItsEnd() {
        assertThat(score.fraction(0)).isEqualTo(0.5);
        assertThat(rate.fraction(0.01)).isCloseTo(0.5, within(1e-12));
        assertThat(rate.value(0.75)).isCloseTo(0.1, within(1e-12));
        assertThat(rate.fraction(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        Axis closer = rate.zoomed(0.25, 2, rate);
        assertThat(closer.value(0.25)).isCloseTo(rate.value(0.25), within(1e-12));
        assertThat(closer.fraction(1) - closer.fraction(0.1)).isCloseTo(2 * (1 - rate.fraction(0.1)), within(1e-9));
    }

    @Test
    void noViewGoesBeyondTheWhole() {
        assertThat(score.zoomed(0.5, 0.5, score)).isEqualTo(score);
        Axis right = score.part(0.5, 1);
        assertThat(right.zoomed(0.5, 0.1, score)).isEqualTo(score);
        assertThat(right.low()).isEqualTo(0);
        assertThat(right.high()).isEqualTo(1);
    }

    @Test
    void aViewTooNarrowToBeReadIsNotTaken() {
        Axis view = score;
        for (int i = 0; i < 100; i++) {
            view = view.zoomed(0.3, 2, score);
        }
        assertThat(view.high()).isGreaterThan(view.low());
        assertThat(view.ticks(5, Locale.ENGLISH)).isNotEmpty();
    }

    @Test
    void anAxisWithoutLengthIsRefused() {
        assertThatThrownBy(() -> score.over(1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rate.over(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void labelsFollowTheLocaleWithTheSameDecimals() {
        assertThat(labels(score, Locale.ENGLISH)).containsExactly("-1.0", "-0.5", "0.0", "0.5", "1.0");
        assertThat(labels(score, Locale.GERMAN)).containsExactly("-1,0", "-0,5", "0,0", "0,5", "1,0");
        assertThat(labels(rate, Locale.GERMAN)).containsExactly("0,01", "0,1", "1", "10", "100");
    }

    @Test
    void largeCountsAreShortened() {
        assertThat(NumberStyle.COUNT.text(2000, Locale.ENGLISH)).isEqualTo("2,000");
        assertThat(NumberStyle.COUNT.text(3_000_000, Locale.ENGLISH)).isEqualTo("3M");
        assertThat(NumberStyle.COUNT.text(3_000_000, Locale.GERMAN))
                .startsWith("3")
                .endsWith("Mio.");
    }

    @Test
    void distancesAreReadFromCosines() {
        assertThat(NumberStyle.DISTANCE.text(0.5, 3, Locale.ENGLISH)).isEqualTo("1.000");
        assertThat(NumberStyle.DISTANCE.text(1.0000001, 3, Locale.ENGLISH)).isEqualTo("0.000");
    }

    private static List<String> labels(Axis axis, Locale locale) {
        return axis.ticks(5, locale).stream()
                .filter(Tick::labelled)
                .map(Tick::label)
                .toList();
    }
}
