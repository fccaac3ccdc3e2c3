package facedesk.ui.settings;

import facedesk.matching.ThresholdRule;
import facedesk.plot.rates.RateText;
import facedesk.ui.Desk;
import facedesk.ui.StrangerText;
import facedesk.ui.Texts;
import facedesk.ui.ThresholdCosts.Cost;
import facedesk.ui.ThresholdLine;
import facedesk.ui.fx.Tasks;
import java.util.ArrayList;
import java.util.List;

/** The two lines, 1:1 and 1:N, and the goals they may follow. On the JavaFX thread. */
public final class ThresholdsModel {
    private static final List<ThresholdRule> COMPARISON_GOALS = List.of(
            new ThresholdRule.FalseMatchRate(1e-3),
            new ThresholdRule.FalseMatchRate(1e-4),
            new ThresholdRule.FalseMatchRate(1e-5));

    private static final List<ThresholdRule> SEARCH_GOALS = List.of(
            new ThresholdRule.FalsePositiveRate(1 / 100.0),
            new ThresholdRule.FalsePositiveRate(1 / 250.0),
            new ThresholdRule.FalsePositiveRate(1 / 1000.0),
            new ThresholdRule.FalseMatchRate(1e-3),
            new ThresholdRule.FalseMatchRate(1e-4),
            new ThresholdRule.FalseMatchRate(1e-5));

    private final Desk desk;
    private final Texts texts;
    private final RateText rates;
    private final StrangerText strangers;
    private final RuleModel verification;
    private final RuleModel identification;

    public ThresholdsModel(Desk desk, Texts texts, Tasks tasks) {
        this.desk = desk;
        this.texts = texts;
        this.rates = new RateText(texts);
        this.strangers = new StrangerText(texts);
        verification =
                new RuleModel(desk.verificationThreshold(), COMPARISON_GOALS, this::verificationMeans, tasks.fx());
        identification = new RuleModel(desk.threshold(), SEARCH_GOALS, this::identificationMeans, tasks.fx());
        desk.gallery().onChange(() -> tasks.fx().execute(identification::refresh));
    }

    /** The line of a verification. */
    RuleModel verification() {
        return verification;
    }

    /** The line of a search. */
    RuleModel identification() {
        return identification;
    }

    /** A rule as a person chooses it. */
    String name(ThresholdRule rule) {
        if (rule instanceof ThresholdRule.FalseMatchRate goal) {
            return texts.format("settings.rule.fmr", rates.oneIn(goal.target()));
        }
        if (rule instanceof ThresholdRule.FalsePositiveRate goal) {
            return texts.format("settings.rule.fpir", rates.oneIn(goal.target()));
        }
        return texts.format("settings.rule.score", texts.number(((ThresholdRule.Score) rule).value(), 3));
    }

    private String verificationMeans(ThresholdLine line) {
        List<String> sentences = beginning(line);
        desk.thresholdCosts()
                .calibrated(line.threshold())
                .map(Cost::falseMatches)
                .filter(rate -> rate.comparisons() > 0)
                .ifPresent(rate ->
                        sentences.add(texts.format("settings.rule.cost", rates.value(rate), rates.detail(rate))));
        return String.join("\n", sentences);
    }

    private String identificationMeans(ThresholdLine line) {
        List<String> sentences = beginning(line);
        desk.thresholdCosts()
                .calibrated(line.threshold())
                .map(Cost::falseMatches)
                .ifPresent(rate -> {
                    sentences.add(strangers.sentence(rate, desk.index()));
                    sentences.add(strangers.detail(rate, desk.index(), line));
                });
        sentences.removeIf(String::isEmpty);
        return String.join("\n", sentences);
    }

    private List<String> beginning(ThresholdLine line) {
        List<String> sentences = new ArrayList<>();
        String value = texts.number(line.threshold().value(), 3);
        sentences.add(texts.format("settings.rule.threshold", value));
        if (!line.supported() && !(line.rule() instanceof ThresholdRule.FalsePositiveRate)) {
            sentences.add(texts.get("settings.rule.unsupported"));
        }
        return sentences;
    }
}
