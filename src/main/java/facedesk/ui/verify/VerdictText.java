package facedesk.ui.verify;

import facedesk.evaluation.Rate;
import facedesk.gallery.Picture;
import facedesk.matching.FalsePositives;
import facedesk.matching.Outcome;
import facedesk.plot.rates.RateText;
import facedesk.ui.Dates;
import facedesk.ui.Texts;
import facedesk.ui.ThresholdCosts.Cost;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A verdict in one sentence, and its reasons. */
final class VerdictText {
    private final Texts texts;
    private final RateText rates;

    VerdictText(Texts texts) {
        this.texts = texts;
        this.rates = new RateText(texts);
    }

    /** The decision on two pictures. */
    String sentence(Verdict verdict) {
        return texts.get("verify.pictures." + name(verdict.outcome()));
    }

    /** The decision on somebody's claim to be a person of that name. */
    String sentence(Verdict verdict, String name) {
        return verdict.isRefusedAsBlocked()
                ? texts.format("verify.claim.blocked", name)
                : texts.format("verify.claim." + name(verdict.outcome()), name);
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    /** Score against threshold. */
    String scored(Verdict verdict) {
        String score = number(verdict.verification().score());
        String threshold = number(verdict.verification().threshold().value());
        return texts.format("verify.reason." + name(verdict.outcome()), score, threshold);
    }

    /** A score or threshold. */
    String number(double value) {
        return texts.number(value, 3);
    }

    /** What the threshold costs; never without count and interval. */
    String cost(Optional<Cost> cost) {
        return cost.filter(present -> present.falseMatches().comparisons() > 0)
                .map(present -> texts.format(
                        "verify.reason.cost",
                        rates.value(present.falseMatches()),
                        rates.detail(present.falseMatches()),
                        present.data()))
                .orElse(texts.get("verify.reason.nocost"));
    }

    /** Which of the person's pictures matched best, and what several of them mean for a stranger. */
    List<String> templates(Verdict verdict, String name, Optional<Picture> best, Optional<Cost> cost) {
        int count = verdict.claim().orElseThrow().templates();
        List<String> sentences = new ArrayList<>();
        best.ifPresent(picture ->
                sentences.add(texts.format("verify.reason.template", name, count, source(picture), date(picture))));
        cost.map(Cost::falseMatches)
                .filter(rate -> count > 1 && rate.comparisons() > 0)
                .ifPresent(rate -> sentences.add(chances(rate, count)));
        return sentences;
    }

    private String chances(Rate rate, int count) {
        return texts.format(
                rate.errors() == 0 ? "verify.reason.chances.atmost" : "verify.reason.chances",
                count,
                rates.percent(FalsePositives.rate(RateText.atMost(rate), count)),
                rates.percent(FalsePositives.rate(rate.low(), count)),
                rates.percent(FalsePositives.rate(rate.high(), count)));
    }

    private String source(Picture picture) {
        return picture.isLive() ? texts.get("people.picture.live") : picture.source();
    }

    private String date(Picture picture) {
        return Dates.day(picture.takenAt(), texts.locale());
    }
}
