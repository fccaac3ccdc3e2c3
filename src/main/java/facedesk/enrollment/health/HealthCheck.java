package facedesk.enrollment.health;

import facedesk.evaluation.pairs.Watch;
import facedesk.matching.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks a gallery over. Stateless; any thread; compares with as many threads as the common pool has. */
public final class HealthCheck {
    private HealthCheck() {}

    /** As {@link #of(GalleryState, Threshold, HealthLimits, Watch)}, by the standard limits. */
    public static Optional<HealthReport> of(GalleryState state, Threshold line, Watch watch) {
        return of(state, line, HealthLimits.STANDARD, watch);
    }

    /**
     * Compares every picture with every other, and looks at what comes of it.
     *
     * @param line of a search, 1:N; of the network that made the templates
     * @return empty only if the watch ended it
     */
    public static Optional<HealthReport> of(GalleryState state, Threshold line, HealthLimits limits, Watch watch) {
        return Comparisons.of(state.references(), line, limits, watch).map(comparisons -> {
            PictureFindings pictures = new PictureFindings(state, comparisons, line, limits);
            PeopleFindings people = new PeopleFindings(state, line, limits);
            List<Finding> findings = new ArrayList<>(people.lookAlikes(comparisons));
            List<Finding.Outlier> outliers = pictures.outliers();
            findings.addAll(outliers);
            findings.addAll(pictures.nearLine(outliers));
            findings.addAll(people.tooFew());
            findings.addAll(pictures.nearIdentical(outliers));
            findings.addAll(people.oldTemplates());
            return new HealthReport(
                    line, state.people().size(), state.references().size(), findings);
        });
    }
}
