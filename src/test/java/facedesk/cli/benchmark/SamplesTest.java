package facedesk.cli.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SamplesTest {
    @Test
    void medianOfAnOddNumberIsTheMiddle() {
        assertThat(Samples.ofNanos(new long[] {9_000_000, 1_000_000, 2_000_000}).median())
                .isEqualTo(2);
    }

    @Test
    void medianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertThat(Samples.ofNanos(new long[] {4_000_000, 1_000_000, 2_000_000, 9_000_000})
                        .median())
                .isEqualTo(3);
    }

    @Test
    void ninetyFivePerCentDoNotExceedTheP95() {
        long[] hundred = LongStream.rangeClosed(1, 100).map(i -> i * 1_000_000).toArray();
        assertThat(Samples.ofNanos(hundred).p95()).isEqualTo(95);
    }

    @Test
    void noSamplesAreRefused() {
        assertThatThrownBy(() -> Samples.ofNanos(new long[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theStopwatchLeavesTheWarmUpOut() throws Exception {
        int[] runs = {0};
        StageFigure figure = new Stopwatch().time("count", 5, number -> runs[0]++);
        assertThat(runs[0]).isEqualTo(Stopwatch.WARM_UP + 5);
        assertThat(figure.runs()).isEqualTo(5);
    }

    @Test
    void peakMemoryIsReadInKibibytes() {
        assertThat(ResidentMemory.peakIn(List.of("Name:\tjava", "VmHWM:\t  204800 kB")))
                .hasValue(200);
        assertThat(ResidentMemory.peakIn(List.of("Name:\tjava"))).isEmpty();
    }
}
