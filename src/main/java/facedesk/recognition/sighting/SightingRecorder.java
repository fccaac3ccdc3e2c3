package facedesk.recognition.sighting;

import facedesk.detection.Face;
import facedesk.detection.QualityGate;
import facedesk.detection.QualityLimits;
import facedesk.gallery.GalleryException;
import facedesk.gallery.sighting.NewSighting;
import facedesk.gallery.sighting.SightingQueue;
import facedesk.image.Frame;
import facedesk.image.ImageEncoder;
import facedesk.matching.Outcome;
import facedesk.recognition.LiveResult;
import facedesk.recognition.TrackedFace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps faces that nobody is named for, if that is allowed: the best picture of each visit, once it is over. What comes from
 * the demo camera is never kept. Writing and erasing are left to another thread. Safe from every thread.
 */
public final class SightingRecorder {
    private static final Logger LOG = LoggerFactory.getLogger(SightingRecorder.class);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int JPEG_QUALITY = 88;

    private final QualityGate usable = new QualityGate(QualityLimits.forRecognition());
    private final QualityGate enrollable = new QualityGate(QualityLimits.forEnrollment());
    private final SightingQueue queue;
    private final Executor writer;
    private final Supplier<Optional<Duration>> kept;
    private final Clock clock;
    private final SightingPolicy policy;
    private final Map<Long, Visit> visits = new HashMap<>();
    private final Deque<Instant> lately = new ArrayDeque<>();
    private boolean madeUp = true;
    private long lastMadeUp = Long.MIN_VALUE;
    private Instant erased = Instant.MIN;
    private volatile Runnable told = () -> {};

    /**
     * A recorder that has yet to be told of anything.
     *
     * @param writer runs what may block, one after the other
     * @param kept how long faces are kept; empty while none are to be kept; quick, and safe from every thread
     * @param clock gives the time of a sighting
     */
    public SightingRecorder(
            SightingQueue queue,
            Executor writer,
            Supplier<Optional<Duration>> kept,
            Clock clock,
            SightingPolicy policy) {
        this.queue = queue;
        this.writer = writer;
        this.kept = kept;
        this.clock = clock;
        this.policy = policy;
    }

    /**
     * Tells of every face kept and of every erasing, after it is written.
     *
     * @param listener in place of the one before; on the writer's thread
     */
    public void onWrite(Runnable listener) {
        told = listener;
    }

    /** Erases what has expired, or everything if nothing is to be kept: at the start, after a change, and every hour. */
    public synchronized void enforce() {
        erased = clock.instant();
        if (kept.get().isEmpty()) {
            visits.clear();
        }
        writer.execute(this::eraseOld);
    }

    /**
     * Told before a source starts whether its pictures are made up. Until told, all are.
     *
     * @param demo true for the demo camera
     */
    public synchronized void source(boolean demo) {
        madeUp = demo;
        visits.clear();
    }

    /** Takes a result of the pipeline, which is never held up. */
    public synchronized void see(LiveResult result) {
        Instant now = clock.instant();
        if (Duration.between(erased, now).compareTo(HOUR) >= 0) {
            enforce();
        }
        if (madeUp) {
            result.faces().forEach(face -> lastMadeUp = Math.max(lastMadeUp, face.trackId()));
        } else if (kept.get().isPresent()) {
            result.faces().forEach(face -> see(face, result.frame(), now));
            end(now.minus(policy.overAfter()), now);
        }
    }

    /** The source has stopped: every visit is over. */
    public synchronized void stopped() {
        if (kept.get().isPresent()) {
            end(Instant.MAX, clock.instant());
        }
        visits.clear();
    }

    /** A late result of the demo camera has tracks that were seen before it ended. */
    private void see(TrackedFace face, Frame frame, Instant now) {
        Optional<Outcome> outcome = face.decision().map(decision -> decision.outcome());
        if (outcome.isEmpty() || face.trackId() <= lastMadeUp) {
            return;
        }
        visits.computeIfAbsent(face.trackId(), absent -> new Visit(now))
                .see(face.face(), frame, outcome.get(), isGood(face, frame), now);
    }

    private boolean isGood(TrackedFace tracked, Frame frame) {
        Face face = tracked.face();
        return face.quality().overall() >= policy.leastQuality()
                && usable.faults(face, frame.width(), frame.height()).isEmpty();
    }

    private void end(Instant before, Instant now) {
        for (Iterator<Visit> all = visits.values().iterator(); all.hasNext(); ) {
            Visit visit = all.next();
            if (visit.lastSeen().isBefore(before)) {
                all.remove();
                visit.unknown(policy.leastResults())
                        .filter(best -> isAllowed(now))
                        .ifPresent(this::keep);
            }
        }
    }

    private boolean isAllowed(Instant now) {
        while (!lately.isEmpty() && !lately.peek().isAfter(now.minus(HOUR))) {
            lately.remove();
        }
        boolean allowed = lately.size() < policy.perHour();
        if (allowed) {
            lately.add(now);
        }
        return allowed;
    }

    private void keep(Visit.Best best) {
        writer.execute(() -> write(best));
    }

    /** The permission is asked for again: it may have been withdrawn while this waited. */
    private void write(Visit.Best best) {
        try {
            kept.get().ifPresent(span -> queue.add(List.of(sighting(best, span))));
            told.run();
        } catch (GalleryException e) {
            LOG.warn("A face could not be kept", e);
        }
    }

    private NewSighting sighting(Visit.Best best, Duration span) {
        Face face = best.face();
        return new NewSighting(
                face.chip(),
                ImageEncoder.jpeg(best.thumbnail(), JPEG_QUALITY),
                face.quality().overall(),
                !enrollable.faults(face, best.frameWidth(), best.frameHeight()).isEmpty(),
                best.seenAt(),
                best.seenAt().plus(span));
    }

    private void eraseOld() {
        try {
            Optional<Duration> span = kept.get();
            if (span.isPresent()) {
                queue.shorten(span.get());
                queue.eraseExpired(clock.instant());
            } else {
                queue.eraseAll();
            }
            told.run();
        } catch (GalleryException e) {
            LOG.warn("Faces could not be erased", e);
        }
    }
}
