package facedesk.ui.live;

import java.util.Locale;

/** The slider's track: orange below the line, where nobody is named, blue above it, where people are accepted. */
final class ThresholdTrack {
    private ThresholdTrack() {}

    /** The slider's style for a threshold from 0 to 1. */
    static String style(double threshold) {
        double percent = 100 * Math.max(0, Math.min(1, threshold));
        return String.format(
                Locale.ROOT,
                "-threshold-track: linear-gradient(to right, -face-unknown 0%%, -face-unknown %1$.1f%%, "
                        + "-face-accepted %1$.1f%%, -face-accepted 100%%);",
                percent);
    }
}
