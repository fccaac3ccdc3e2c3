package facedesk.ui.threshold;

import facedesk.evaluation.ErrorCounts;
import facedesk.matching.Measure;
import facedesk.ui.ScoreData;
import facedesk.ui.Texts;

/** Says which pairs are listed, of how many, and where there are none, why. */
record PairsText(Texts texts, Measure measure) {
    /** One or two sentences over the list. */
    String heading(ScoreData data, PairsLook look) {
        ErrorCounts counts = data.set().counts();
        return switch (look.choice()) {
            case ACCEPTED ->
                heading(look, counts.impostor(), counts.fmr(look.threshold()).errors());
            case REFUSED ->
                heading(look, counts.genuine(), counts.fnmr(look.threshold()).errors());
            case FLIPPED -> flipped(counts, look);
        };
    }

    private String heading(PairsLook look, long comparisons, long wrong) {
        String key = look.choice().key();
        if (comparisons == 0) {
            return texts.get(key + ".nothing");
        }
        return wrong == 0
                ? texts.format(key + ".none", comparisons)
                : texts.format(key + ".some", wrong, comparisons, Math.min(wrong, PairsLook.MOST));
    }

    private String flipped(ErrorCounts counts, PairsLook look) {
        if (look.from() == look.threshold()) {
            return texts.get("lab.pairs.flipped.nothing");
        }
        long impostor = Math.abs(
                counts.fmr(look.threshold()).errors() - counts.fmr(look.from()).errors());
        long genuine = Math.abs(counts.fnmr(look.threshold()).errors()
                - counts.fnmr(look.from()).errors());
        String from = number(look.from());
        String to = number(look.threshold());
        return impostor + genuine == 0
                ? texts.format("lab.pairs.flipped.none", from, to)
                : texts.format("lab.pairs.flipped.some", from, to, impostor, genuine);
    }

    /** What became of a pair, with its score. */
    String of(ShownPair shown) {
        return texts.format(shown.key(), number(shown.pair().score()));
    }

    private String number(double cosine) {
        return texts.number(measure.ofCosine(cosine), 3);
    }
}
