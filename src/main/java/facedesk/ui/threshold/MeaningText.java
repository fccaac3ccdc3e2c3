package facedesk.ui.threshold;

import facedesk.evaluation.Interval;
import facedesk.evaluation.Rate;
import facedesk.evaluation.bootstrap.BootstrapRates;
import facedesk.evaluation.meaning.Claim;
import facedesk.evaluation.meaning.Frequency;
import facedesk.evaluation.meaning.Meaning;
import facedesk.plot.rates.RateText;
import facedesk.ui.Texts;
import java.util.ArrayList;
import java.util.List;

/** What a threshold means, in whole sentences. A rate the data cannot support is not named; its bound is. */
final class MeaningText {
    /** Once in fewer than this is as good as every time. */
    private static final double EVERY = 1.5;

    private final Texts texts;
    private final RateText rates;

    MeaningText(Texts texts) {
        this.texts = texts;
        this.rates = new RateText(texts);
    }

    /** One sentence for genuine comparisons, one for impostors, and what both mean in practice. */
    List<String> sentences(Meaning meaning, Meaning.Practice practice) {
        List<String> all = new ArrayList<>();
        all.add(claim("lab.meaning.genuine", meaning.refused()));
        all.add(claim("lab.meaning.impostor", meaning.accepted()));
        if (meaning.point().fmr().comparisons() > 0 && practice.people() > 0) {
            all.add(strangers(meaning.strangersNamed(), practice));
        }
        if (meaning.point().fnmr().comparisons() > 0 && practice.visitsPerDay() > 0) {
            all.add(refusals(meaning.refusalsPerDay(), practice));
        }
        return all;
    }

    /** What the bootstrap by person says of both rates, where it can. */
    String byPerson(BootstrapRates drawn, double threshold) {
        return texts.format(
                "lab.meaning.byperson",
                drawn.people(),
                drawn.rounds(),
                drawn.fnmr(threshold).map(this::range).orElse(texts.get("lab.meaning.byperson.silent")),
                drawn.fmr(threshold).map(this::range).orElse(texts.get("lab.meaning.byperson.silent")));
    }

    private String range(Interval interval) {
        return texts.format(
                "lab.meaning.byperson.range", rates.percent(interval.low()), rates.percent(interval.high()));
    }

    private String claim(String key, Claim claim) {
        if (claim instanceof Claim.Counted counted) {
            Rate rate = counted.rate();
            String sentence = texts.format(
                    key + ".counted",
                    rate.comparisons(),
                    rate.errors(),
                    rates.percent(rate.value()),
                    rates.percent(rate.low()),
                    rates.percent(rate.high()));
            return rate.standsAlone() ? sentence : texts.format("lab.meaning.few", sentence);
        }
        if (claim instanceof Claim.AtMost none) {
            return texts.format(key + ".none", none.rate().comparisons(), rates.percent(none.bound()));
        }
        if (claim instanceof Claim.AtLeast all) {
            return texts.format(key + ".all", all.rate().comparisons(), rates.percent(all.bound()));
        }
        return texts.get(key + ".nothing");
    }

    private String strangers(Frequency share, Meaning.Practice practice) {
        if (share.onceIn().isPresent()) {
            double once = share.onceIn().getAsDouble();
            return texts.format(
                    once < EVERY ? "lab.meaning.strangers.nearly" : "lab.meaning.strangers",
                    practice.people(),
                    practice.templates(),
                    oneIn(once),
                    rates.percent(share.range().low()),
                    rates.percent(share.range().high()));
        }
        double atMost = share.atMostOnceIn().orElse(1);
        return texts.format(
                atMost < EVERY ? "lab.meaning.strangers.silent" : "lab.meaning.strangers.atmost",
                practice.people(),
                practice.templates(),
                oneIn(atMost));
    }

    private String refusals(Frequency day, Meaning.Practice practice) {
        Interval range = day.range();
        return day.expected().isPresent()
                ? texts.format(
                        "lab.meaning.refusals",
                        practice.visitsPerDay(),
                        figure(day.expected().getAsDouble()),
                        figure(range.low()),
                        figure(range.high()))
                : texts.format("lab.meaning.refusals.atmost", practice.visitsPerDay(), figure(range.high()));
    }

    private String oneIn(double many) {
        return rates.oneIn(1 / Math.max(1, many));
    }

    /** Small figures with what counts of them, larger ones without decimals. */
    private String figure(double value) {
        int decimals = value >= 10 ? 0 : value >= 1 ? 1 : value >= 0.1 ? 2 : 3;
        return texts.number(value, decimals);
    }
}
