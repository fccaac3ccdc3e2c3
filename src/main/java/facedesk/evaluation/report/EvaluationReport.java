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
 * @param folds the pairs fold by fold for view 2; otherwise empty
 * @param allPairs every picture against every other, where that was done
 * @param givenThreshold a threshold chosen on other pairs, as view 1 chooses on its training list and judges on its
 *     test list; otherwise empty
 */
public record EvaluationReport(
        Subject subject,
        Rate acquisition,
        ScoreSet scores,
        List<ScoreSet> folds,
        Optional<ScoreSet> allPairs,
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
        boolean view2 = list.format() == PairList.Format.LFW_VIEW_2 && folds.size() > 1;
        return new EvaluationReport(
                subject,
                acquisition,
                ScoreSet.of(scored),
                view2 ? folds : List.of(),
                Optional.empty(),
                OptionalDouble.empty());
    }

    /** The same report with every picture against every other. */
    public EvaluationReport withAllPairs(ScoreSet all) {
        return new EvaluationReport(subject, acquisition, scores, folds, Optional.of(all), givenThreshold);
    }

    /** The same report with the accuracy at a threshold that was chosen on other pairs. */
    public EvaluationReport withThreshold(double threshold) {
        return new EvaluationReport(subject, acquisition, scores, folds, allPairs, OptionalDouble.of(threshold));
    }

    /** Error rates over the list. */
    public ErrorRates rates() {
        return new ErrorRates(scores);
    }

    /** Accuracy by ten-fold cross-validation, for view 2. */
    public Optional<CrossValidation> crossValidation() {
        return folds.isEmpty() ? Optional.empty() : Optional.of(CrossValidation.of(folds));
    }
}
