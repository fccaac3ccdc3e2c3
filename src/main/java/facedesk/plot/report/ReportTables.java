package facedesk.plot.report;

import facedesk.evaluation.Accuracy;
import facedesk.evaluation.CrossValidation;
import facedesk.evaluation.EqualErrorRate;
import facedesk.evaluation.ErrorRates;
import facedesk.evaluation.Goal;
import facedesk.evaluation.Rate;
import facedesk.evaluation.ScoreSet;
import facedesk.evaluation.ThresholdChoice;
import facedesk.evaluation.report.EvaluationReport;
import facedesk.matching.Measure;
import facedesk.plot.rates.PlotTexts;
import facedesk.plot.rates.RateText;
import java.util.List;

/** The figures of an evaluation as tables; no rate without its count and interval. */
final class ReportTables {
    private final Html html;
    private final PlotTexts texts;
    private final RateText rates;

    ReportTables(Html html, PlotTexts texts) {
        this.html = html;
        this.texts = texts;
        this.rates = new RateText(texts);
    }

    /** What was compared, and what could not be. */
    void data(Rate acquisition, ScoreSet scores) {
        html.begin("table");
        row("report.genuine", texts.number(scores.genuine(), 0), "");
        row("report.impostor", texts.number(scores.impostor(), 0), "");
        row("report.fta.pictures", acquisition);
        row("report.fta.pairs", new ErrorRates(scores).fta());
        html.end();
    }

    /** Accuracy by the protocol of the list, and the equal error rate. */
    void accuracy(EvaluationReport report) {
        ScoreSet scores = report.scores();
        ErrorRates counts = report.rates();
        html.begin("table");
        report.crossValidation().ifPresent(this::folds);
        report.givenThreshold().ifPresent(threshold -> accuracy("report.accuracy.given", counts.accuracy(threshold)));
        if (scores.genuine() + scores.impostor() > 0) {
            accuracy("report.accuracy.best", counts.bestAccuracy());
        }
        if (scores.genuine() > 0 && scores.impostor() > 0) {
            equalErrors(counts, report.subject().modelId());
        }
        html.end();
    }

    /** Named only where the data can tell where the rates meet. */
    private void equalErrors(ErrorRates counts, String modelId) {
        ThresholdChoice choice = counts.choose(modelId, new Goal.EqualError());
        if (choice instanceof ThresholdChoice.Chosen) {
            EqualErrorRate eer = counts.eer();
            String detail = texts.format(
                    "report.eer.detail",
                    threshold(eer.threshold()),
                    rates.detail(counts.fmr(eer.threshold())),
                    rates.detail(counts.fnmr(eer.threshold())));
            row("report.eer", rates.share(eer.value()), detail);
        } else {
            row("report.eer", why(choice), "");
        }
    }

    private void folds(CrossValidation result) {
        String mean = texts.format(
                "report.accuracy.mean",
                texts.number(100 * result.mean(), 2),
                texts.number(100 * result.standardError(), 2));
        long pairs = result.folds().stream().mapToLong(Accuracy::pairs).sum();
        row(
                "report.accuracy.folds",
                mean,
                texts.format("report.accuracy.foldcount", result.folds().size(), pairs));
    }

    private void accuracy(String key, Accuracy accuracy) {
        Rate right = Rate.of(accuracy.correct(), accuracy.pairs());
        String percent = texts.number(100 * right.value(), 2);
        row(key, texts.format("report.accuracy.value", percent, threshold(accuracy.threshold())), rates.detail(right));
    }

    /** What each goal costs, or what it would take to say. */
    void goals(String modelId, ErrorRates counts, List<Double> goals) {
        html.begin("div", "class", "wide").begin("table").begin("tr");
        for (String column : List.of("goal", "threshold", "fmr", "fnmr", "frr")) {
            html.element("th", texts.get("report.goals." + column));
        }
        html.end();
        goals.forEach(goal -> goal(modelId, counts, goal));
        html.end().end();
    }

    private void goal(String modelId, ErrorRates counts, double goal) {
        html.begin("tr").element("td", texts.format("report.onein", Math.round(1 / goal)));
        ThresholdChoice choice = counts.thresholdFor(modelId, goal);
        if (choice instanceof ThresholdChoice.Chosen chosen) {
            double value = chosen.point().threshold().value();
            String distance = texts.number(Measure.EUCLIDEAN.ofCosine(value), 4);
            cell(threshold(value), texts.format("report.distance", distance));
            cell(chosen.point().fmr());
            cell(chosen.point().fnmr());
            cell(counts.frr(value));
        } else {
            html.begin("td", "colspan", "4").text(why(choice)).end();
        }
        html.end();
    }

    private String why(ThresholdChoice choice) {
        if (choice instanceof ThresholdChoice.NotEnoughData lack) {
            return texts.format("report.lack." + lack.kind(), lack.comparisons(), lack.needed());
        }
        if (choice instanceof ThresholdChoice.NoOverlap gap) {
            return texts.format(
                    "report.gap",
                    threshold(gap.from()),
                    threshold(gap.to()),
                    rates.value(gap.fmr()),
                    rates.value(gap.fnmr()));
        }
        return texts.get("report.outofreach");
    }

    private void cell(Rate rate) {
        cell(rates.value(rate), rates.detail(rate));
    }

    private void cell(String value, String detail) {
        html.begin("td").text(value);
        if (!detail.isEmpty()) {
            html.element("span", detail);
        }
        html.end();
    }

    private void row(String key, Rate rate) {
        row(key, rates.value(rate), rates.detail(rate));
    }

    private void row(String key, String value, String detail) {
        html.begin("tr").begin("th", "scope", "row").text(texts.get(key)).end();
        cell(value, detail);
        html.end();
    }

    private String threshold(double value) {
        return texts.number(value, 4);
    }
}
