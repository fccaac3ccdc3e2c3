package facedesk.evaluation.report;

import facedesk.evaluation.CrossValidation;
import facedesk.evaluation.ErrorRates;
import facedesk.evaluation.Rate;
import facedesk.evaluation.ScoreSet;
import facedesk.evaluation.ScoredPair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an evaluation found.
 *
 * @param subject what was measured, on what, when
 * @param acquisition pictures without a usable face, of all pictures
 * @param scores all pairs of the list
 * @param folds the pairs fold by fold for a list made for cross-validation; otherwise empty
 * @param findings what takes knowing who is who
 * @param givenThreshold a threshold chosen on other pairs, as view 1 chooses on its training list and judges on its
 *     test list; otherwise empty
 */
public record EvaluationReport(
        Subject subject,
        Rate acquisition,
        ScoreSet scores,
        List<ScoreSet> folds,
        Findings findings,
        OptionalDouble givenThreshold) {
    /**
     * What was measured.
     *
     * @param modelId the network
     * @param dataSet which pictures and list, in words
     * @param date when
     */
    public record Subject(String modelId, String dataSet, LocalDate date) {}

    public EvaluationReport {
        folds = List.copyOf(folds);
    }

    /**
     * A report on a list of pairs.
     *
     * @param list the list as read
     * @param scored its pairs with their scores, in the same order
     * @param acquisition pictures without a usable face, of all pictures
     */
    public static EvaluationReport of(Subject subject, Rate acquisition, PairList list, List<ScoredPair> scored) {
        List<ScoreSet> folds = new ArrayList<>();
        int from = 0;
        for (var fold : list.folds()) {
            folds.add(ScoreSet.of(scored.subList(from, from + fold.size())));
            from += fold.size();
        }
        return new EvaluationReport(
                subject,
                acquisition,
                ScoreSet.of(scored),
                list.hasFolds() ? folds : List.of(),
                Findings.NONE,
                OptionalDouble.empty());
    }

    /** A report on all pairs of a set of pictures. */
    public static EvaluationReport ofAllPairs(Subject subject, Rate acquisition, ScoreSet scores, Findings findings) {
        return new EvaluationReport(subject, acquisition, scores, List.of(), findings, OptionalDouble.empty());
    }

    /** The same report with what takes knowing who is who. */
    public EvaluationReport withFindings(Findings found) {
        return new EvaluationReport(subject, acquisition, scores, folds, found, givenThreshold);
    }

    /** The same report with the accuracy at a threshold that was chosen on other pairs. */
    public EvaluationReport withThreshold(double threshold) {
        return new EvaluationReport(subject, acquisition, scores, folds, findings, OptionalDouble.of(threshold));
    }

    /** Error rates over the pairs. */
    public ErrorRates rates() {
        return new ErrorRates(scores);
    }

    /** Accuracy by cross-validation, for a list with folds. */
    public Optional<CrossValidation> crossValidation() {
        return folds.isEmpty() ? Optional.empty() : Optional.of(CrossValidation.of(folds));
    }
}
