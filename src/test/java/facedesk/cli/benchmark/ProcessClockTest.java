package facedesk.cli.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ProcessClockTest {
    /** Enough for either clock to move on, however coarse. */
    private static final long WORK = Duration.ofMillis(60).toNanos();

    @Test
    void agreesWithJavasOwnClockOverALongerTime() {
        var java = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        ProcessClock clock = new ProcessClock();
        long javaStart = java.getProcessCpuTime();
        long start = clock.nanos();
        spend(clock, WORK);
        long spent = clock.nanos() - start;
        long javaSpent = java.getProcessCpuTime() - javaStart;
        assertThat(Math.abs(spent - javaSpent))
                .isLessThanOrEqualTo(Duration.ofMillis(25).toNanos());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the clock comes in grains of 15 ms")
    void seesLessThanAMillisecond() {
        ProcessClock clock = new ProcessClock();
        long shortest = LongStream.range(0, 50).map(i -> step(clock)).min().orElseThrow();
        assertThat(shortest).isPositive().isLessThan(Duration.ofMillis(1).toNanos());
    }

    private static long step(ProcessClock clock) {
        long start = clock.nanos();
        spend(clock, 1);
        return clock.nanos() - start;
    }

    private static void spend(ProcessClock clock, long nanos) {
        long until = clock.nanos() + nanos;
        while (clock.nanos() < until) {
            Thread.onSpinWait();
        }
    }
}
