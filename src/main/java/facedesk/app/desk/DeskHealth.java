package facedesk.app.desk;

import facedesk.enrollment.health.GalleryState;
import facedesk.enrollment.health.HealthCheck;
import facedesk.enrollment.health.HealthReport;
import facedesk.gallery.Gallery;
import facedesk.matching.Threshold;
import facedesk.ui.GalleryHealth;
import facedesk.ui.fx.Progress;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The gallery's health, held against the line in force. */
public final class DeskHealth implements GalleryHealth {
    private static final int STEPS = 1000;

    private final Gallery gallery;
    private final Supplier<Threshold> line;
    private volatile @Nullable HealthReport latest;

    /** @param line of a search, as it is now */
    public DeskHealth(Gallery gallery, Supplier<Threshold> line) {
        this.gallery = gallery;
        this.line = line;
    }

    @Override
    public Optional<HealthReport> latest() {
        return Optional.ofNullable(latest);
    }

    @Override
    public Optional<HealthReport> check(Progress progress) {
        Threshold now = line.get();
        GalleryState state = GalleryState.of(gallery, now.modelId());
        Optional<HealthReport> found = HealthCheck.of(state, now, share -> {
            progress.report(Math.round(share * STEPS), STEPS, "");
            return !progress.cancelled();
        });
        found.ifPresent(report -> latest = report);
        return found;
    }
}
