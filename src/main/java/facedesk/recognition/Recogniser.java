package facedesk.recognition;

import facedesk.detection.QualityGate;
import facedesk.embedding.Embedder;
import facedesk.embedding.Embedding;
import facedesk.embedding.EmbeddingException;
import facedesk.image.Frame;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes embeddings where a track needs one: its identity is in doubt, it is new, its picture is clearly better than
 * any before, or the last embedding is stale. At most a few in one frame; who waited longest comes first. Belongs to
 * the thread that analyses.
 */
final class Recogniser {
    private final Embedder embedder;
    private final EmbeddingPolicy policy;
    private final QualityGate gate;
    private long failures;

    Recogniser(Embedder embedder, EmbeddingPolicy policy) {
        this.embedder = embedder;
        this.policy = policy;
        gate = new QualityGate(policy.limits());
    }

    /**
     * Embeds the faces whose turn it is.
     *
     * @return ids of the tracks that were embedded
     */
    Set<Long> embed(Frame frame, TrackBook book) {
        Set<Long> embedded = new HashSet<>();
        List<Due> due = book.visible().stream()
                .map(track -> new Due(track, urgency(track, frame)))
                .filter(entry -> entry.urgency() > 0)
                .sorted(Comparator.comparingInt(Due::urgency).reversed().thenComparingLong(entry -> entry.track()
                        .embeddedNanos()))
                .limit(policy.perFrame())
                .toList();
        for (Due entry : due) {
            if (embed(entry.track(), frame, book)) {
                embedded.add(entry.track().id());
            }
        }
        return embedded;
    }

    /** Embeddings that failed or were no embeddings. */
    long failures() {
        return failures;
    }

    /** Whether a face's picture is good enough to count. */
    boolean isGood(Track track, Frame frame) {
        return gate.faults(track.face(), frame.width(), frame.height()).isEmpty();
    }

    private int urgency(Track track, Frame frame) {
        Evidence evidence = track.evidence();
        if (track.needsCheck() && !evidence.isEmpty()) {
            return 4;
        }
        if (!isGood(track, frame)) {
            return 0;
        }
        if (evidence.count() < policy.warmUp()) {
            return evidence.isEmpty() ? 3 : 2;
        }
        boolean better = track.face().quality().overall() > evidence.bestQuality() + policy.better();
        boolean stale =
                frame.capturedNanos() - track.embeddedNanos() >= policy.stale().toNanos();
        return better || stale ? 1 : 0;
    }

    private boolean embed(Track track, Frame frame, TrackBook book) {
        track.embeddedAt(frame.capturedNanos());
        try {
            weigh(track, embedder.embed(track.face().chip()), frame, book);
            return true;
        } catch (EmbeddingException | IllegalArgumentException e) {
            failures++;
            return false;
        }
    }

    /** A poor picture can confirm that the person is still the same; it is never evidence of who it is. */
    private void weigh(Track track, Embedding embedding, Frame frame, TrackBook book) {
        double quality = track.face().quality().overall();
        if (!isGood(track, frame)) {
            if (track.evidence().agrees(embedding)) {
                track.checked();
            }
            return;
        }
        switch (track.evidence().add(embedding, quality)) {
            case SAME -> track.checked();
            case SUSPECT -> {}
            case SOMEBODY_ELSE -> {
                book.replace(track);
                track.evidence().add(embedding, quality);
            }
        }
    }

    private record Due(Track track, int urgency) {}
}
