package facedesk.evaluation.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import facedesk.evaluation.Accuracy;
import facedesk.evaluation.CrossValidation;
import facedesk.evaluation.EqualErrorRate;
import facedesk.evaluation.ErrorRates;
import facedesk.evaluation.Goal;
import facedesk.evaluation.ScoreSet;
import facedesk.evaluation.ThresholdChoice;
import facedesk.evaluation.curve.RocArea;
import java.nio.file.Path;
import java.util.List;

/**
 * An evaluation as JSON. Every rate carries its errors, its comparisons and its bounds; a rate that the data cannot
 * carry is replaced by what it would take.
 */
public final class ReportJson {
    /** Fields that only some reports have: what takes knowing who is who. */
    public static final List<String> FINDINGS = FindingsJson.FIELDS;

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
        json.set("failureToAcquirePictures", RateJson.rate(report.acquisition()));
        json.set("pairs", section(modelId, report.scores()));
        report.givenThreshold()
                .ifPresent(threshold -> json.set(
                        "accuracyAtGivenThreshold", accuracy(report.rates().accuracy(threshold))));
        report.crossValidation().ifPresent(result -> json.set("crossValidation", crossValidation(result)));
        FindingsJson.addTo(json, report.findings(), TARGETS);
        return json;
    }

    private static ObjectNode section(String modelId, ScoreSet scores) {
        ErrorRates rates = new ErrorRates(scores);
        ObjectNode json = JSON.createObjectNode();
        json.put("genuine", scores.genuine());
        json.put("impostor", scores.impostor());
        json.put("lostGenuine", scores.lostGenuine());
        json.put("lostImpostor", scores.lostImpostor());
        json.set("failureToAcquirePairs", RateJson.rate(rates.fta()));
        if (scores.genuine() + scores.impostor() > 0) {
            json.set("bestAccuracy", accuracy(rates.bestAccuracy()));
        }
        if (scores.genuine() > 0 && scores.impostor() > 0) {
            json.put("rocArea", RocArea.of(scores));
            json.set("equalErrorRate", equalErrorRate(rates, modelId));
        }
        ArrayNode points = json.putArray("fnmrAtFmr");
        for (double target : TARGETS) {
            points.add(point(target, rates, modelId));
        }
        return json;
    }

    private static ObjectNode equalErrorRate(ErrorRates rates, String modelId) {
        ThresholdChoice choice = rates.choose(modelId, new Goal.EqualError());
        if (!(choice instanceof ThresholdChoice.Chosen)) {
            return RateJson.choice(choice);
        }
        EqualErrorRate eer = rates.eer();
        return JSON.createObjectNode().put("rate", eer.value()).put("threshold", eer.threshold());
    }

    private static ObjectNode point(double target, ErrorRates rates, String modelId) {
        ThresholdChoice choice = rates.thresholdFor(modelId, target);
        ObjectNode json = JSON.createObjectNode().put("targetFmr", target);
        json.setAll(RateJson.choice(choice));
        choice.threshold().ifPresent(threshold -> {
            json.set("far", RateJson.rate(rates.far(threshold.value())));
            json.set("frr", RateJson.rate(rates.frr(threshold.value())));
        });
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
}
