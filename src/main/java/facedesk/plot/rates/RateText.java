package facedesk.plot.rates;

import facedesk.evaluation.Rate;
import facedesk.evaluation.Support;

/** An error rate in words, never without its count, and never finer than its data allow. */
public final class RateText {
    private final PlotTexts texts;

    public RateText(PlotTexts texts) {
        this.texts = texts;
    }

    /** The rate in per cent; "at most" 3/n when no error was seen in n comparisons. */
    public String value(Rate rate) {
        if (rate.comparisons() == 0) {
            return texts.get("rate.none");
        }
        if (rate.errors() == 0) {
            return atMost(Support.boundWithoutErrors(rate.comparisons()));
        }
        return share(rate.value());
    }

    /** How many errors in how many comparisons, and the interval at 95 %. */
    public String detail(Rate rate) {
        return rate.comparisons() == 0
                ? ""
                : texts.format(
                        "rate.detail", rate.errors(), rate.comparisons(), percent(rate.low()), percent(rate.high()));
    }

    /** A share of 1 that is no count of errors, in per cent. */
    public String share(double share) {
        return texts.format("rate.value", percent(share));
    }

    /** The most that a share may be. */
    public String atMost(double share) {
        return texts.format("rate.atmost", percent(share));
    }

    /** A share that says "1 in so many": how many, with two figures that count. */
    public String oneIn(double share) {
        double many = 1 / share;
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(many)) - 1));
        return texts.number(Math.rint(many / unit) * unit, 0);
    }

    /**
     * What a rate is taken to be where one figure is needed: errors / comparisons, or 3 / n when no error was seen.
     *
     * @throws IllegalArgumentException without comparisons
     */
    public static double atMost(Rate rate) {
        if (rate.comparisons() == 0) {
            throw new IllegalArgumentException("Without comparisons there is no rate");
        }
        return rate.errors() == 0 ? Support.boundWithoutErrors(rate.comparisons()) : rate.value();
    }

    /** Per cent with two figures that count, at least one decimal. */
    public String percent(double share) {
        double percent = share * 100;
        int decimals = percent <= 0 ? 1 : (int) Math.max(1, Math.min(6, 1 - Math.floor(Math.log10(percent))));
        return texts.number(percent, decimals);
    }
}
