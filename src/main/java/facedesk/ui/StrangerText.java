package facedesk.ui;

import facedesk.evaluation.Rate;
import facedesk.matching.FalsePositives;
import facedesk.matching.SearchIndex;
import facedesk.matching.ThresholdRule;
import facedesk.plot.rates.RateText;

/**
 * What a threshold means for a search: how often somebody who is not enrolled would get a name, never without what it
 * was counted on. Every template is compared, so a gallery with many pictures of each person gives a stranger more
 * chances than its number of people says.
 */
public final class StrangerText {
    /** Above this share, "one in" says less than a percentage. */
    private static final double OFTEN = 0.1;

    private final Texts texts;
    private final RateText rates;

    public StrangerText(Texts texts) {
        this.texts = texts;
        this.rates = new RateText(texts);
    }

    /**
     * One sentence.
     *
     * @param falseMatches of one comparison at the threshold
     * @param people who would be searched
     */
    public String sentence(Rate falseMatches, SearchIndex people) {
        if (people.size() == 0) {
            return texts.get("strangers.nobody");
        }
        if (falseMatches.comparisons() == 0) {
            return texts.get("strangers.unknown");
        }
        double share = FalsePositives.rate(RateText.atMost(falseMatches), people.size());
        boolean often = share > OFTEN;
        String amount = often ? rates.percent(share) : rates.oneIn(share);
        return falseMatches.errors() == 0
                ? format(often ? "strangers.atmost.share" : "strangers.atmost", people, amount)
                : format(often ? "strangers.share" : "strangers.about", people, amount);
    }

    private String format(String key, SearchIndex people, String amount) {
        return texts.format(key, people.people(), people.size(), amount);
    }

    /**
     * The interval, what was counted, and the goal that the line follows, if it follows one.
     *
     * @param line in force
     */
    public String detail(Rate falseMatches, SearchIndex people, ThresholdLine line) {
        if (people.size() == 0 || falseMatches.comparisons() == 0) {
            return goal(line);
        }
        String low = rates.percent(FalsePositives.rate(falseMatches.low(), people.size()));
        String high = rates.percent(FalsePositives.rate(falseMatches.high(), people.size()));
        String counted = texts.format("strangers.detail", low, high, falseMatches.errors(), falseMatches.comparisons());
        String goal = goal(line);
        return goal.isEmpty() ? counted : counted + "\n" + goal;
    }

    private String goal(ThresholdLine line) {
        if (!(line.rule() instanceof ThresholdRule.FalsePositiveRate goal)) {
            return "";
        }
        return texts.format(
                line.supported() ? "strangers.goal" : "strangers.goal.unsupported", rates.oneIn(goal.target()));
    }
}
