package facedesk.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.image.Frame;
import facedesk.recognition.LiveResult;
import facedesk.recognition.StageTimes;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveFeedTest {
    private static final long MS = 1_000_000;
    private final LiveFeed feed = new LiveFeed();

    @Test
    void aFrameWaitsForItsOwnResult() {
        Frame frame = frame(0);
        feed.add(frame);
        assertThat(feed.next(20 * MS)).isEmpty();
        LiveResult result = result(frame);
        feed.add(result);
        assertThat(feed.next(40 * MS)).hasValueSatisfying(shown -> {
            assertThat(shown.frame()).isSameAs(frame);
            assertThat(shown.result()).containsSame(result);
        });
    }

    @Test
    void withoutAResultThePictureGoesOn() {
        feed.add(frame(0));
        assertThat(feed.next(LiveFeed.PATIENCE_NANOS))
                .hasValueSatisfying(shown -> assertThat(shown.result()).isEmpty());
    }

    @Test
    void aResultThreeHundredMillisecondsAwayIsDrawnAndAnOlderOneIsNot() {
        feed.add(result(frame(0)));
        feed.add(frame(300 * MS));
        assertThat(feed.next(400 * MS))
                .hasValueSatisfying(shown -> assertThat(shown.result()).isPresent());
        feed.add(frame(301 * MS));
        assertThat(feed.next(401 * MS))
                .hasValueSatisfying(shown -> assertThat(shown.result()).isEmpty());
    }

    @Test
    void aStuckAnalysisNeverHoldsMoreThanAFewFrames() {
        for (int i = 0; i < 20; i++) {
            feed.add(frame(i * MS));
        }
        assertThat(feed.next(20 * MS))
                .hasValueSatisfying(
                        shown -> assertThat(shown.frame().sequence()).isEqualTo(14));
    }

    private static Frame frame(long nanos) {
        return Frame.ofBgr(new byte[3], 1, 1, nanos / MS, nanos);
    }

    private static LiveResult result(Frame frame) {
        return new LiveResult(frame, List.of(), new StageTimes(0, 0, 0, 0));
    }
}
