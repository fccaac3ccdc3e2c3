package facedesk.evaluation.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import facedesk.evaluation.Accuracy;
import facedesk.evaluation.CrossValidation;
import facedesk.evaluation.EqualErrorRate;
import facedesk.evaluation.ErrorRates;
import facedesk.evaluation.Rate;
import facedesk.evaluation.ScoreSet;
import facedesk.evaluation.ThresholdChoice;
import java.nio.file.Path;

/**
 * An evaluation as JSON. Every rate carries its errors, its comparisons and its bounds; a rate that the data cannot
 * carry is replaced by what it would take.
 */
public final class ReportJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double[] TARGETS = {1e-2, 1e-3, 1e-4, 1e-5};

    private ReportJson() {}

    /** Writes a report, replacing an older one. */
    public static void write(Path path, EvaluationReport report) throws EvaluationException {
        TextFile.write(
                path, text -> text.append(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(toJson(report)))
                        .append('\n'));
    }

    /** The report as a tree, for a command that prints it. */
    public static ObjectNode toJson(EvaluationReport report) {
        ObjectNode json = JSON.createObjectNode();
        String modelId = report.subject().modelId();
        json.put("model", modelId);
        json.put("dataSet", report.subject().dataSet());
        json.put("date", report.subject().date().toString());
        json.set("failureToAcquirePictures", rate(report.acquisition()));
        json.set("pairs", section(modelId, report.scores()));
        report.givenThreshold()
                .ifPresent(threshold -> json.set(
                        "accuracyAtGivenThreshold", accuracy(report.rates().accuracy(threshold))));
        report.crossValidation().ifPresent(result -> json.set("crossValidation", crossValidation(result)));
        report.allPairs().ifPresent(all -> json.set("allPairs", section(modelId, all)));
        return json;
    }

    private static ObjectNode section(String modelId, ScoreSet scores) {
        ErrorRates rates = new ErrorRates(scores);
        ObjectNode json = JSON.createObjectNode();
        json.put("genuine", scores.genuine());
        json.put("impostor", scores.impostor());
        json.put("lostGenuine", scores.lostGenuine());
        json.put("lostImpostor", scores.lostImpostor());
        json.set("failureToAcquirePairs", rate(rates.fta()));
        if (scores.genuine() + scores.impostor() > 0) {
            json.set("bestAccuracy", accuracy(rates.bestAccuracy()));
        }
        if (scores.genuine() > 0 && scores.impostor() > 0) {
            EqualErrorRate eer = rates.eer();
            json.putObject("equalErrorRate").put("rate", eer.value()).put("threshold", eer.threshold());
        }
        ArrayNode points = json.putArray("fnmrAtFmr");
        for (double target : TARGETS) {
            points.add(point(target, rates, modelId));
        }
        return json;
    }

    private static ObjectNode point(double target, ErrorRates rates, String modelId) {
        ObjectNode json = JSON.createObjectNode();
        json.put("targetFmr", target);
        ThresholdChoice choice = rates.thresholdFor(modelId, target);
        if (choice instanceof ThresholdChoice.Chosen chosen) {
            double threshold = chosen.point().threshold().value();
            json.put("threshold", threshold);
            json.set("fmr", rate(chosen.point().fmr()));
            json.set("fnmr", rate(chosen.point().fnmr()));
            json.set("far", rate(rates.far(threshold)));
            json.set("frr", rate(rates.frr(threshold)));
        } else if (choice instanceof ThresholdChoice.NotEnoughData lack) {
            json.putObject("notEnoughData")
                    .put("impostorComparisons", lack.comparisons())
                    .put("needed", lack.needed());
        } else if (choice instanceof ThresholdChoice.OutOfReach best) {
            json.set("lowestFmr", rate(best.lowest()));
        }
        return json;
    }

    private static ObjectNode crossValidation(CrossValidation result) {
        ObjectNode json = JSON.createObjectNode();
        json.put("mean", result.mean()).put("standardError", result.standardError());
        ArrayNode folds = json.putArray("folds");
        result.folds().forEach(fold -> folds.add(accuracy(fold)));
        return json;
    }

    private static ObjectNode accuracy(Accuracy accuracy) {
        ObjectNode json = JSON.createObjectNode();
        json.put("accuracy", accuracy.value()).put("threshold", accuracy.threshold());
        json.put("correct", accuracy.correct()).put("pairs", accuracy.pairs());
        return json;
    }

    private static ObjectNode rate(Rate rate) {
        ObjectNode json = JSON.createObjectNode();
        if (rate.comparisons() == 0) {
            json.putNull("rate");
        } else {
            json.put("rate", rate.value());
        }
        json.put("errors", rate.errors()).put("comparisons", rate.comparisons());
        return json.put("low95", rate.low()).put("high95", rate.high());
    }
}
