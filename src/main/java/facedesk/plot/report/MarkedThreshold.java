package facedesk.plot.report;

import facedesk.evaluation.ErrorRates;
import facedesk.evaluation.Goal;
import facedesk.evaluation.report.EvaluationReport;
import facedesk.matching.Threshold;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Where the plots of an evaluation are marked when nobody says where. */
public final class MarkedThreshold {
    /** From hard to easy. */
    private static final List<Goal> GOALS =
            List.of(new Goal.Fmr(1e-4), new Goal.Fmr(1e-3), new Goal.Fmr(1e-2), new Goal.EqualError());

    private MarkedThreshold() {}

    /**
     * The threshold chosen on other pairs, if there is one; otherwise that of the hardest goal that the data support (false
     * matches 1 in 10,000, in 1,000, in 100, equal errors); otherwise the one that decides most pairs rightly. Empty without
     * scores.
     */
    public static OptionalDouble of(EvaluationReport report) {
        ErrorRates counts = report.rates();
        if (report.givenThreshold().isPresent() || counts.genuine() + counts.impostor() == 0) {
            return report.givenThreshold();
        }
        double threshold = GOALS.stream()
                .map(goal -> counts.choose(report.subject().modelId(), goal).threshold())
                .flatMap(Optional::stream)
                .mapToDouble(Threshold::value)
                .findFirst()
                .orElseGet(() -> counts.bestAccuracy().threshold());
        return OptionalDouble.of(threshold);
    }
}
