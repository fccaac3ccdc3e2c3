package facedesk.ui.threshold;

import facedesk.evaluation.ErrorCounts;
import facedesk.evaluation.Goal;
import facedesk.evaluation.Support;
import facedesk.evaluation.ThresholdChoice;
import facedesk.matching.FalsePositives;
import facedesk.matching.Measure;
import facedesk.ui.Texts;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What a larger gallery asks for.
 *
 * @param templates size of the gallery
 * @param present whether that is its size now
 * @param named strangers who get a name at the lab's threshold, by the model
 * @param range the interval of that at 95 %
 * @param hundred the threshold at which that is 1 in 100
 * @param thousand the threshold at which that is 1 in 1,000
 */
record SearchGrowth(String templates, boolean present, SearchLine named, String range, Line hundred, Line thousand) {
    /** One stranger in a hundred. */
    static final double HUNDRED = 1e-2;

    /** One stranger in a thousand. */
    static final double THOUSAND = 1e-3;

    private static final long[] SIZES = {10, 100, 1_000, 10_000};

    /**
     * A threshold in words.
     *
     * @param text the threshold, or that the data are too few
     * @param hint what it takes to claim it; empty where it can be claimed
     */
    record Line(String text, String hint) {}

    /** Sizes from ten to ten thousand templates, with the present one among them. */
    static List<SearchGrowth> of(ErrorCounts counts, double threshold, long present, Measure measure, Texts texts) {
        SearchText words = new SearchText(texts);
        return LongStream.concat(LongStream.of(SIZES), LongStream.of(present))
                .filter(size -> size > 0)
                .sorted()
                .distinct()
                .mapToObj(size -> new SearchGrowth(
                        texts.number(size, 0),
                        size == present,
                        words.modelled("", counts.fmr(threshold), size),
                        words.range(counts.fmr(threshold), size),
                        line(counts, HUNDRED, size, measure, texts),
                        line(counts, THOUSAND, size, measure, texts)))
                .toList();
    }

    private static Line line(ErrorCounts counts, double rate, long size, Measure measure, Texts texts) {
        ThresholdChoice choice = counts.choose("", new Goal.Fpir(rate, size));
        return choice.threshold()
                .map(found -> new Line(texts.number(measure.ofCosine(found.value()), 3), ""))
                .orElseGet(() -> new Line(
                        texts.get(choice instanceof ThresholdChoice.NotEnoughData ? "lab.search.toofew" : "rate.none"),
                        texts.format(
                                "lab.search.takes",
                                Support.comparisonsToClaim(FalsePositives.falseMatchRate(rate, size)),
                                counts.impostor())));
    }
}
