package facedesk.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Accuracy by cross-validation, the protocol of LFW view 2: the threshold for each fold is the best one on all the
 * others, so that no pair has a say in its own threshold.
 *
 * @param folds accuracy of each fold at the threshold of the others
 */
public record CrossValidation(List<Accuracy> folds) {
    public CrossValidation {
        folds = List.copyOf(folds);
    }

    /**
     * Runs the protocol.
     *
     * @param folds two or more
     */
    public static CrossValidation of(List<ScoreSet> folds) {
        if (folds.size() < 2) {
            throw new IllegalArgumentException("Cross-validation takes two folds or more");
        }
        List<Accuracy> results = new ArrayList<>();
        for (int held = 0; held < folds.size(); held++) {
            double threshold =
                    new ErrorRates(others(folds, held)).bestAccuracy().threshold();
            results.add(new ErrorRates(folds.get(held)).accuracy(threshold));
        }
        return new CrossValidation(results);
    }

    private static ScoreSet others(List<ScoreSet> folds, int held) {
        ScoreSet.Builder builder = new ScoreSet.Builder();
        for (int fold = 0; fold < folds.size(); fold++) {
            if (fold != held) {
                folds.get(fold).forEach(builder);
            }
        }
        return builder.build();
    }

    /** Mean of the folds' accuracies. */
    public double mean() {
        return folds.stream().mapToDouble(Accuracy::value).average().orElseThrow();
    }

    /** Standard error of that mean: standard deviation of the folds (n - 1) divided by the root of their number. */
    public double standardError() {
        double mean = mean();
        double squares = folds.stream()
                .mapToDouble(fold -> (fold.value() - mean) * (fold.value() - mean))
                .sum();
        return Math.sqrt(squares / (folds.size() - 1) / folds.size());
    }
}
