package facedesk.ui.threshold;

import facedesk.evaluation.ErrorCounts;
import facedesk.evaluation.Interval;
import facedesk.evaluation.Rate;
import facedesk.evaluation.Support;
import facedesk.evaluation.identification.OpenSet;
import facedesk.evaluation.meaning.Frequency;
import facedesk.matching.Measure;
import facedesk.plot.rates.RateText;
import facedesk.ui.Texts;
import java.util.List;
import java.util.Optional;

/** What a threshold means for a verification and for a search, in figures that carry their count and interval. */
final class SearchText {
    private final Texts texts;
    private final RateText rates;

    SearchText(Texts texts) {
        this.texts = texts;
        this.rates = new RateText(texts);
    }

    /** Both errors of one comparison. */
    List<SearchLine> verification(ErrorCounts counts, double threshold) {
        return List.of(
                line("lab.search.strangers", counts.fmr(threshold)),
                line("lab.search.refused", counts.fnmr(threshold)));
    }

    /**
     * Both errors of a search: strangers by the model, rightful people as measured.
     *
     * @param templates how many a search compares with
     */
    List<SearchLine> identification(ErrorCounts counts, double threshold, long templates, Optional<OpenSet> measured) {
        String refused = texts.get("lab.search.refused");
        return List.of(
                modelled(texts.get("lab.search.strangers"), counts.fmr(threshold), templates),
                measured.map(found -> mated(refused, found, found.fnir(threshold)))
                        .orElseGet(
                                () -> new SearchLine(refused, texts.get("rate.none"), texts.get("lab.search.whole"))));
    }

    /** The share of strangers who get a name, carried over from one comparison to as many as there are templates. */
    SearchLine modelled(String name, Rate fmr, long templates) {
        if (fmr.comparisons() == 0) {
            return new SearchLine(name, texts.get("rate.none"), texts.get("lab.search.impostors"));
        }
        if (templates == 0) {
            return new SearchLine(name, texts.get("rate.none"), texts.get("strangers.nobody"));
        }
        Frequency share = Frequency.strangersNamed(fmr, templates);
        return new SearchLine(
                name,
                share.expected().isPresent()
                        ? rates.share(share.expected().getAsDouble())
                        : rates.atMost(share.range().high()),
                texts.format(
                        "lab.search.modelled",
                        templates,
                        fmr.comparisons(),
                        rates.percent(share.range().low()),
                        rates.percent(share.range().high())));
    }

    /** The share's interval; nothing without comparisons. */
    String range(Rate fmr, long templates) {
        Interval range = Frequency.strangersNamed(fmr, templates).range();
        return fmr.comparisons() == 0
                ? ""
                : texts.format("lab.search.range", rates.percent(range.low()), rates.percent(range.high()));
    }

    /** What searches in these very data find at a threshold, and at the rate by which programs are compared. */
    List<SearchLine> measured(OpenSet found, double threshold, Measure measure) {
        return List.of(
                rankOne(found),
                line("lab.search.fpir", found.fpir(threshold)),
                mated(texts.get("lab.search.fnir"), found, found.fnir(threshold)),
                usual(found, measure));
    }

    private SearchLine rankOne(OpenSet found) {
        String name = texts.get("lab.search.first");
        Rate misses = found.rankOneMisses();
        if (misses.comparisons() == 0) {
            return noneMated(name);
        }
        String value = misses.errors() == 0
                ? texts.format(
                        "lab.search.atleast", rates.percent(1 - Support.boundWithoutErrors(misses.comparisons())))
                : rates.share(1 - misses.value());
        String detail = texts.format(
                "rate.detail",
                misses.comparisons() - misses.errors(),
                misses.comparisons(),
                rates.percent(1 - misses.high()),
                rates.percent(1 - misses.low()));
        return new SearchLine(name, value, detail);
    }

    private SearchLine usual(OpenSet found, Measure measure) {
        String name = texts.format("lab.search.usual", texts.number(100 * OpenSet.USUAL_FPIR, 1));
        long needed = OpenSet.searchesFor(OpenSet.USUAL_FPIR);
        if (found.mated() == 0) {
            return noneMated(name);
        }
        if (found.nonMated() < needed) {
            return new SearchLine(
                    name, texts.get("rate.none"), texts.format("lab.search.few", needed, found.nonMated()));
        }
        return found.atFpir(OpenSet.USUAL_FPIR)
                .map(point -> new SearchLine(
                        name,
                        rates.value(point.fnir()),
                        texts.format(
                                "lab.search.usual.at",
                                rates.detail(point.fnir()),
                                texts.number(measure.ofCosine(point.threshold()), 3))))
                .orElseGet(() -> new SearchLine(name, texts.get("rate.none"), texts.get("lab.search.never")));
    }

    private SearchLine mated(String name, OpenSet found, Rate rate) {
        return found.mated() == 0 ? noneMated(name) : new SearchLine(name, rates.value(rate), rates.detail(rate));
    }

    private SearchLine noneMated(String name) {
        return new SearchLine(name, texts.get("rate.none"), texts.get("lab.search.mated"));
    }

    private SearchLine line(String key, Rate rate) {
        return new SearchLine(texts.get(key), rates.value(rate), rates.detail(rate));
    }
}
