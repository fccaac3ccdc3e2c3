package facedesk.capture;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.image.Frame;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The pure rules for lost and stalled sources and for pacing. */
class RulesTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void backoffDoublesToFiveSecondsAndStartsOver() {
        Backoff backoff = new Backoff();
        for (long millis : new long[] {500, 1000, 2000, 4000, 5000, 5000}) {
            assertThat(backoff.failed()).isEqualTo(Duration.ofMillis(millis));
        }
        assertThat(backoff.failures()).isEqualTo(6);
        backoff.succeeded();
        assertThat(backoff.failures()).isZero();
        assertThat(backoff.failed()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void silenceIsNoticedExactlyAtItsLimit() {
        StallWatch watch = new StallWatch(0);
        assertThat(watch.verdict(3 * SECOND - 1)).isEqualTo(StallWatch.Verdict.FLOWING);
        assertThat(watch.verdict(3 * SECOND)).isEqualTo(StallWatch.Verdict.SILENT);
        watch.saw(frame(1), 3 * SECOND);
        assertThat(watch.verdict(6 * SECOND - 1)).isNotEqualTo(StallWatch.Verdict.SILENT);
    }

    @Test
    void aFrozenPictureIsNoticedAndAChangeForgivesIt() {
        StallWatch watch = new StallWatch(0);
        for (int i = 0; i <= 20; i++) {
            watch.saw(frame(1), i * SECOND / 10);
        }
        assertThat(watch.verdict(2 * SECOND)).isEqualTo(StallWatch.Verdict.FROZEN);
        watch.saw(frame(2), 2 * SECOND + 1);
        assertThat(watch.verdict(2 * SECOND + 1)).isEqualTo(StallWatch.Verdict.FLOWING);
    }

    @Test
    void aNewSourceIsWatchedAnew() {
        StallWatch watch = new StallWatch(0);
        watch.saw(frame(1), 0);
        watch.restart(10 * SECOND);
        assertThat(watch.verdict(12 * SECOND)).isEqualTo(StallWatch.Verdict.FLOWING);
    }

    @Test
    void rhythmKeepsThePaceWhateverTheWorkBetweenTakes() {
        ManualPacer pacer = new ManualPacer();
        Rhythm rhythm = new Rhythm(pacer, true);
        long start = rhythm.step(SECOND / 10);
        pacer.advance(SECOND / 20);
        assertThat(rhythm.step(SECOND / 10)).isEqualTo(start + SECOND / 10);
        pacer.advance(SECOND / 5);
        assertThat(rhythm.step(SECOND / 10)).isEqualTo(start + 3 * SECOND / 10);
        assertThat(rhythm.step(SECOND / 10)).isEqualTo(start + 3 * SECOND / 10);
    }

    @Test
    void rhythmDoesNotRaceAfterAHoldUp() {
        ManualPacer pacer = new ManualPacer();
        Rhythm rhythm = new Rhythm(pacer, true);
        rhythm.step(SECOND / 10);
        pacer.advance(60 * SECOND);
        long resumed = rhythm.step(SECOND / 10);
        assertThat(rhythm.step(SECOND / 10)).isEqualTo(resumed + SECOND / 10);
    }

    @Test
    void unpacedNeverWaits() {
        ManualPacer pacer = new ManualPacer();
        Rhythm rhythm = new Rhythm(pacer, false);
        assertThat(rhythm.step(SECOND)).isEqualTo(rhythm.step(SECOND));
    }

    private static Frame frame(int colour) {
        byte[] bgr = new byte[16 * 16 * 3];
        bgr[17] = (byte) colour;
        return Frame.still(bgr, 16, 16);
    }
}
