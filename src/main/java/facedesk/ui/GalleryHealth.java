package facedesk.ui;

import facedesk.enrollment.health.HealthReport;
import facedesk.ui.fx.Progress;
import java.util.Optional;

/** What is wrong with the gallery. Safe from every thread. */
public interface GalleryHealth {
    /** What the last check found; empty before the first. It may be older than the gallery. */
    Optional<HealthReport> latest();

    /**
     * Looks the gallery over, with the line of a search in force. Blocks, for minutes with ten thousand people.
     *
     * @return empty only if it was cancelled; the latest stays then
     */
    Optional<HealthReport> check(Progress progress);
}
