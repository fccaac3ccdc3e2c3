package facedesk.recognition;

import facedesk.gallery.GalleryException;
import facedesk.gallery.Recognition;
import facedesk.gallery.RecognitionLog;
import facedesk.matching.Candidate;
import facedesk.matching.Claim;
import facedesk.matching.Decision;
import facedesk.matching.Identification;
import facedesk.matching.Measure;
import facedesk.matching.Mode;
import facedesk.matching.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the scores of what the live pipeline decides, if they are to be kept: one recognition for each track, and one
 * for each change of its outcome, never one for each frame. Writing is left to another thread, on which older ones are
 * erased too.
 */
public final class ScoreRecorder {
    private static final Logger LOG = LoggerFactory.getLogger(ScoreRecorder.class);

    /** Far more than ever wait for a disk that works; of more, the newest are left out. */
    private static final int MOST_WAITING = 1_000;

    private static final Duration BETWEEN_ERASURES = Duration.ofHours(1);

    private final RecognitionLog log;
    private final Executor writer;
    private final Supplier<Optional<Duration>> kept;
    private final Clock clock;
    private final OutcomeChanges searches = new OutcomeChanges();
    private final OutcomeChanges claims = new OutcomeChanges();
    private final BlockingQueue<Recognition> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean due = new AtomicBoolean();
    private Instant erased = Instant.MIN;

    /**
     * A recorder that has yet to be told of anything.
     *
     * @param writer runs what may block, one after the other
     * @param kept how long scores are kept; empty while they are not to be kept; quick, and safe from every thread
     * @param clock gives the time of a recognition
     */
    public ScoreRecorder(RecognitionLog log, Executor writer, Supplier<Optional<Duration>> kept, Clock clock) {
        this.log = log;
        this.writer = writer;
        this.kept = kept;
        this.clock = clock;
    }

    /** Erases what is older than is to be kept, or everything if nothing is: at the start, and after a change. */
    public void enforce() {
        writer.execute(this::eraseOld);
    }

    /** Takes a result of the pipeline; to be called on one thread, which it never holds up. */
    public void see(LiveResult result) {
        if (kept.get().isPresent()) {
            result.faces().forEach(this::see);
        }
    }

    private void see(TrackedFace face) {
        Optional<Candidate> best = face.decision().map(Decision::identification).flatMap(Identification::best);
        if (best.isPresent()) {
            Decision decision = face.decision().orElseThrow();
            long who = decision.accepted().map(Candidate::personId).orElse(-1L);
            if (searches.isNews(face.trackId(), decision.outcome(), who)) {
                keep(recognition(face, decision, best.get()));
            }
        }
    }

    private Recognition recognition(TrackedFace face, Decision decision, Candidate best) {
        Optional<Candidate> second = decision.identification().runnerUp();
        return new Recognition(
                clock.instant(),
                Mode.IDENTIFICATION,
                decision.threshold(),
                Measure.COSINE,
                best.personId(),
                OptionalLong.of(best.templateId()),
                best.score(),
                second.isPresent() ? OptionalDouble.of(second.get().score()) : OptionalDouble.empty(),
                decision.outcome(),
                face.face().box().width(),
                face.face().quality().overall());
    }

    /**
     * A face before the camera, compared with the person it is said to be.
     *
     * @param trackId the same while it stays in view
     * @param width of the face's box, pixels
     * @param quality overall quality of the picture, 0..1
     */
    public record Check(long trackId, double width, double quality) {}

    /** Takes what a check of one person came to; to be called on one thread, which it never holds up. */
    public void checked(Check face, Claim claim, Outcome outcome) {
        Candidate nearest = claim.nearest();
        if (kept.get().isPresent() && claims.isNews(face.trackId(), outcome, nearest.personId())) {
            keep(new Recognition(
                    clock.instant(),
                    Mode.VERIFICATION,
                    claim.verification().threshold(),
                    Measure.COSINE,
                    nearest.personId(),
                    OptionalLong.of(nearest.templateId()),
                    nearest.score(),
                    OptionalDouble.empty(),
                    outcome,
                    face.width(),
                    face.quality()));
        }
    }

    private void keep(Recognition recognition) {
        if (waiting.offer(recognition) && due.compareAndSet(false, true)) {
            writer.execute(this::write);
        }
    }

    private void write() {
        due.set(false);
        List<Recognition> batch = new ArrayList<>();
        waiting.drainTo(batch);
        try {
            if (kept.get().isPresent() && !batch.isEmpty()) {
                log.add(batch);
            }
            if (Duration.between(erased, clock.instant()).compareTo(BETWEEN_ERASURES) > 0) {
                eraseOld();
            }
        } catch (GalleryException e) {
            LOG.warn("Scores of recognitions could not be kept", e);
        }
    }

    private void eraseOld() {
        try {
            Optional<Duration> span = kept.get();
            if (span.isPresent()) {
                log.eraseBefore(clock.instant().minus(span.get()));
            } else {
                log.eraseAll();
            }
            erased = clock.instant();
        } catch (GalleryException e) {
            LOG.warn("Old scores of recognitions could not be erased", e);
        }
    }
}
