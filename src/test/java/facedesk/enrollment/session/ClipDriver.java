package facedesk.enrollment.session;

import facedesk.capture.FrameSource;
import facedesk.capture.Playback;
import facedesk.capture.Sources;
import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.embedding.Embedder;
import facedesk.embedding.Embedding;
import facedesk.enrollment.Shot;
import facedesk.matching.ExactIndex;
import facedesk.matching.Outcome;
import facedesk.matching.Threshold;
import facedesk.recognition.FrameAnalyser.Line;
import facedesk.recognition.LiveResult;
import facedesk.recognition.LiveRun;
import facedesk.recognition.Opening;
import facedesk.recognition.PipelineParts;
import facedesk.recognition.TrackedFace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Plays clips through the live pipeline, every frame of them, to a session or to a gallery. */
final class ClipDriver {
    /** All clips have 25 or 30 frames a second; the lower rate makes the session wait longer, not shorter. */
    private static final long FRAME_NANOS = 1_000_000_000 / 30;

    /** Frames to either side of a picture taken that look just like it: a third of a second. */
    private static final long NEAR = 10;

    /** Who moves by chance needs longer than who is asked: the clip goes on from its beginning. */
    private static final int MOST_ROUNDS = 5;

    private final Opening<FaceFinder> finder;
    private final Opening<Embedder> embedder;
    private final double same;

    ClipDriver(Opening<FaceFinder> finder, Opening<Embedder> embedder, double same) {
        this.finder = finder;
        this.embedder = embedder;
        this.same = same;
    }

    /** Enrols by a session; the clip begins anew until the session ends. */
    EnrolledClip enrol(Path clip) throws Exception {
        try (Embedder own = embedder.open()) {
            EnrollmentSession session = new EnrollmentSession(EnrollmentPlan.standard(), (next, taken) -> {
                Embedding probe = embed(own, next);
                return taken.stream().anyMatch(face -> embed(own, face).cosine(probe) >= same);
            });
            Map<Long, Face> faces = new TreeMap<>();
            Map<Face, Long> places = new HashMap<>();
            long[] frames = {0};
            for (int round = 0; round < MOST_ROUNDS && !session.progress().complete(); round++) {
                boolean first = round == 0;
                play(clip, nobody(), result -> {
                    long place = result.frame().sequence();
                    result.faces().forEach(one -> places.put(one.face(), place));
                    if (first && !result.faces().isEmpty()) {
                        faces.put(place, result.faces().get(0).face());
                    }
                    if (!session.progress().complete()) {
                        session.accept(at(result, frames[0]++));
                    }
                });
            }
            EnrollmentProgress end = session.progress();
            Set<Long> used = new HashSet<>();
            long start = faces.keySet().iterator().next();
            near(used, start);
            end.shots().forEach(shot -> near(used, places.getOrDefault(shot.face(), -NEAR)));
            List<Embedding> rest = faces.entrySet().stream()
                    .filter(entry -> !used.contains(entry.getKey()))
                    .map(entry -> embed(own, entry.getValue()))
                    .toList();
            return new EnrolledClip(
                    clip,
                    end,
                    frames[0] * FRAME_NANOS / 1e9,
                    end.shots().stream()
                            .map(Shot::face)
                            .map(face -> embed(own, face))
                            .toList(),
                    List.of(embed(own, faces.get(start))),
                    used,
                    rest);
        }
    }

    private static void near(Set<Long> used, long place) {
        for (long frame = place - NEAR; frame <= place + NEAR; frame++) {
            used.add(frame);
        }
    }

    /** Whom the pipeline names on the frames of a clip that enrolment has not used. */
    Named name(EnrolledClip enrolled, ExactIndex gallery, Threshold line) throws Exception {
        return name(enrolled.clip(), enrolled.used(), new Line(gallery, line));
    }

    /** Whom the pipeline names on a clip. */
    Named name(Path clip, ExactIndex gallery, Threshold line) throws Exception {
        return name(clip, Set.of(), new Line(gallery, line));
    }

    private Named name(Path clip, Set<Long> without, Line line) throws Exception {
        Map<Long, Long> named = new TreeMap<>();
        long[] frames = {0};
        play(clip, line, result -> {
            if (result.faces().isEmpty() || without.contains(result.frame().sequence())) {
                return;
            }
            frames[0]++;
            for (TrackedFace face : result.faces()) {
                face.decision()
                        .filter(decision -> decision.outcome() == Outcome.ACCEPTED)
                        .flatMap(decision -> decision.identification().best())
                        .ifPresent(best -> named.merge(best.personId(), 1L, Long::sum));
            }
        });
        return new Named(frames[0], named);
    }

    /** How often who was named. */
    record Named(long frames, Map<Long, Long> byPerson) {
        long right(long person) {
            return byPerson.getOrDefault(person, 0L);
        }

        boolean onlyEver(long person) {
            return byPerson.keySet().stream().allMatch(id -> id == person);
        }
    }

    private Line nobody() throws Exception {
        try (Embedder any = embedder.open()) {
            return new Line(ExactIndex.of(any.modelId(), List.of()), new Threshold(any.modelId(), 1));
        }
    }

    private void play(Path clip, Line line, Consumer<LiveResult> observer) throws Exception {
        FrameSource source = new Sources(Path.of("assets")).parse("file:" + clip, Playback.OFFLINE);
        new LiveRun(PipelineParts.standard(finder, embedder), line, observer).everyFrame(source, Duration.ofMinutes(5));
    }

    /** The same result by the clip's own time, whatever the analysis took. */
    private static LiveResult at(LiveResult result, long place) {
        return new LiveResult(result.frame().at(place, place * FRAME_NANOS), result.faces(), result.times());
    }

    private static Embedding embed(Embedder embedder, Face face) {
        try {
            return embedder.embed(face.chip());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
