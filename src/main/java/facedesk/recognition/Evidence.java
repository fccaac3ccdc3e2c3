package facedesk.recognition;

import facedesk.embedding.Embedding;
import facedesk.matching.EmbeddingMean;
import facedesk.matching.Identification;
import facedesk.matching.SearchIndex;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of who a track shows: the quality-weighted mean of its embeddings, and whom that resembles. One bad
 * picture moves the mean by its weight only; pictures that contradict it twice running mean another person.
 */
final class Evidence {
    /** What stays of older pictures when one is added: about the last twenty count. */
    private static final double FADE = 0.95;

    /** Even the poorest picture that was let in weighs something. */
    private static final double LEAST_WEIGHT = 0.05;

    private final double sameAbove;
    private @Nullable EmbeddingMean mean;
    private @Nullable Embedding current;
    private @Nullable Embedding suspect;
    private @Nullable SearchIndex searched;
    private Identification identification = Identification.NONE;
    private double bestQuality;
    private int count;

    Evidence(double sameAbove) {
        this.sameAbove = sameAbove;
    }

    /** What a new picture says about the person seen so far. */
    enum Verdict {
        /** The same person, or the first picture of one. */
        SAME,
        /** It contradicts the others; another picture must show which is right. */
        SUSPECT,
        /** Two pictures running agree with each other and not with the rest: this is somebody else. */
        SOMEBODY_ELSE
    }

    /** Weighs a new picture and, unless it contradicts the others, adds it. */
    Verdict add(Embedding embedding, double quality) {
        if (current != null && !current.modelId().equals(embedding.modelId())) {
            forget();
        }
        if (current == null || current.cosine(embedding) >= sameAbove) {
            fold(embedding, quality);
            return Verdict.SAME;
        }
        if (suspect != null && suspect.cosine(embedding) >= sameAbove) {
            return Verdict.SOMEBODY_ELSE;
        }
        suspect = embedding;
        return Verdict.SUSPECT;
    }

    /** Whether a picture is of the person seen so far; what a picture too poor to be added can still tell. */
    boolean agrees(Embedding embedding) {
        return current != null
                && current.modelId().equals(embedding.modelId())
                && current.cosine(embedding) >= sameAbove;
    }

    /** The network was changed: what another one made says nothing to this one. */
    private void forget() {
        mean = null;
        current = null;
        suspect = null;
        searched = null;
        bestQuality = 0;
        count = 0;
    }

    private void fold(Embedding embedding, double quality) {
        if (mean == null) {
            mean = new EmbeddingMean(embedding.modelId(), embedding.dimension());
        }
        mean.fade(FADE);
        mean.add(embedding, Double.isNaN(quality) ? LEAST_WEIGHT : Math.max(LEAST_WEIGHT, quality));
        current = mean.embedding().orElse(embedding);
        suspect = null;
        searched = null;
        bestQuality = Math.max(bestQuality, quality);
        count++;
    }

    /** Whom the track resembles in this gallery; empty before the first picture or for a gallery of another network. */
    Optional<Identification> identify(SearchIndex index) {
        if (current == null || !index.modelId().equals(current.modelId())) {
            return Optional.empty();
        }
        if (searched != index) {
            identification = index.search(current);
            searched = index;
        }
        return Optional.of(identification);
    }

    /** The weighted mean of the pictures added; empty before the first. */
    Optional<Embedding> embedding() {
        return Optional.ofNullable(current);
    }

    boolean isEmpty() {
        return current == null;
    }

    boolean isSuspect() {
        return suspect != null;
    }

    /** Pictures added. */
    int count() {
        return count;
    }

    /** Best overall quality of a picture added, 0..1; 0 before the first. */
    double bestQuality() {
        return bestQuality;
    }
}
