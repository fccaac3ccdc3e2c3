package facedesk.recognition;

import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.embedding.Embedder;
import facedesk.embedding.Embedding;
import facedesk.image.Frame;
import facedesk.matching.Decider;
import facedesk.matching.Decision;
import facedesk.matching.Identification;
import facedesk.matching.Outcome;
import facedesk.matching.SearchIndex;
import facedesk.matching.Threshold;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is done with one frame: faces, tracks, embeddings, decisions. Owner of the networks; belongs to one
 * thread from making to {@link #close()}.
 */
public final class FrameAnalyser implements AutoCloseable {
    private final FaceFinder finder;
    private final Embedder embedder;
    private final LongSupplier clock;
    private final TrackBook book;
    private final Recogniser recogniser;
    private @Nullable LiveResult last;

    private FrameAnalyser(PipelineParts parts, FaceFinder finder, Embedder embedder) {
        this.finder = finder;
        this.embedder = embedder;
        clock = parts.clock();
        book = new TrackBook(parts.tracks(), parts.embeddings().sameAbove());
        recogniser = new Recogniser(embedder, parts.embeddings());
    }

    /**
     * Opens the networks; takes seconds the first time.
     *
     * @throws Exception whatever opening throws; nothing stays open then
     */
    public static FrameAnalyser open(PipelineParts parts) throws Exception {
        FaceFinder finder = parts.finder().open();
        try {
            return new FrameAnalyser(parts, finder, parts.embedder().open());
        } catch (Exception | Error e) {
            finder.close();
            throw e;
        }
    }

    /**
     * Analyses the next frame of a source.
     *
     * @param line gallery and threshold that decide; without one there are faces but no decisions
     */
    public LiveResult analyse(Frame frame, Optional<Line> line) {
        long start = clock.getAsLong();
        book.update(frame, finder);
        long found = clock.getAsLong();
        Set<Long> embedded = recogniser.embed(frame, book);
        long recognised = clock.getAsLong();
        List<TrackedFace> faces = book.visible().stream()
                .map(track -> tracked(track, track.shownFace(), frame, line, embedded.contains(track.id())))
                .toList();
        long decided = clock.getAsLong();
        long latency = frame.capturedNanos() == 0 ? 0 : decided - frame.capturedNanos();
        StageTimes times = new StageTimes(found - start, recognised - found, decided - recognised, latency);
        LiveResult result = new LiveResult(frame, faces, times);
        last = result;
        return result;
    }

    /**
     * Decides the newest result anew, without looking at the frame again and without embedding anything.
     *
     * @return empty before the first frame
     */
    public Optional<LiveResult> decideAgain(Optional<Line> line) {
        LiveResult before = last;
        if (before == null) {
            return Optional.empty();
        }
        List<TrackedFace> faces = before.faces().stream()
                .map(face -> book.track(face.trackId())
                        .map(track -> tracked(track, face.face(), before.frame(), line, false))
                        .orElse(face))
                .toList();
        LiveResult again = new LiveResult(before.frame(), faces, before.times());
        last = again;
        return Optional.of(again);
    }

    /** Forgets the faces of the source so far. */
    public void reset() {
        book.clear();
        last = null;
    }

    /** Embeddings that failed or were no embeddings, since the start. */
    public long failures() {
        return recogniser.failures();
    }

    private TrackedFace tracked(Track track, Face shown, Frame frame, Optional<Line> line, boolean embedded) {
        Optional<Embedding> embedding =
                track.needsCheck() ? Optional.empty() : track.evidence().embedding();
        return new TrackedFace(track.id(), shown, decide(track, frame, line), embedded, embedding);
    }

    private Optional<Decision> decide(Track track, Frame frame, Optional<Line> line) {
        if (line.isEmpty() || !line.get().index().modelId().equals(embedder.modelId())) {
            return Optional.empty();
        }
        Threshold threshold = line.get().threshold();
        if (track.needsCheck() || (track.evidence().isEmpty() && !recogniser.isGood(track, frame))) {
            return Optional.of(new Decision(Outcome.UNSURE, Identification.NONE, threshold));
        }
        return track.evidence()
                .identify(line.get().index())
                .map(found -> Decider.STANDARD.decide(
                        found, threshold, track.face().quality().overall()));
    }

    @Override
    public void close() {
        embedder.close();
        finder.close();
    }

    /**
     * What decides: a gallery and a threshold of the same network.
     *
     * @param index immutable picture of the gallery
     * @param threshold accept at or above
     */
    public record Line(SearchIndex index, Threshold threshold) {}
}
