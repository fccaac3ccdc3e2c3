package facedesk.recognition;

import facedesk.capture.StallWatch;
import java.time.Duration;

/**
 * How a source is watched and tried again.
 *
 * @param watch how often the watchdog looks
 * @param grabLimit a grab that takes longer never returns
 * @param openLimit an opening or closing that takes longer never returns
 * @param mostAbandoned stuck threads given up, at which the source is tried no more
 * @param longestRetry the pause between two tries is never longer
 */
public record CapturePolicy(
        Duration watch, Duration grabLimit, Duration openLimit, int mostAbandoned, Duration longestRetry) {

    /** What the program runs with: a camera that comes back is seen again within about two seconds. */
    public static CapturePolicy standard() {
        return new CapturePolicy(
                Duration.ofMillis(250), StallWatch.SILENCE, Duration.ofSeconds(20), 3, Duration.ofSeconds(2));
    }
}
