package facedesk.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import facedesk.detection.Face;
import facedesk.gallery.Erasure;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.Recognition;
import facedesk.gallery.store.GalleryStore;
import facedesk.image.Frame;
import facedesk.matching.Candidate;
import facedesk.matching.Claim;
import facedesk.matching.Decision;
import facedesk.matching.ExactIndex;
import facedesk.matching.Identification;
import facedesk.matching.Measure;
import facedesk.matching.Mode;
import facedesk.matching.Outcome;
import facedesk.matching.Reference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the real store, with a clock and a writing thread of the test's own. */
class ScoreRecorderTest {
    private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");

    @TempDir
    private Path folder;

    private final Queue<Runnable> writes = new ArrayDeque<>();
    private GalleryStore gallery;
    private Person ann;
    private Person bob;
    private Instant now = START;
    private Optional<Duration> kept = Optional.of(Duration.ofDays(30));
    private ScoreRecorder recorder;

    @BeforeEach
    void open() {
        gallery = GalleryStore.open(folder);
        ann = gallery.enroll(NewPerson.named("Ann", false), List.of());
        bob = gallery.enroll(NewPerson.named("Bob", false), List.of());
        recorder = recorder();
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    private ScoreRecorder recorder() {
        return new ScoreRecorder(gallery.recognitions(), writes::add, () -> kept, new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
    }

    private void finishWrites() {
        while (!writes.isEmpty()) {
            writes.remove().run();
        }
    }

    private List<Recognition> recorded() {
        finishWrites();
        return gallery.recognitions().between(START.minus(Duration.ofDays(400)), START.plus(Duration.ofDays(400)));
    }

    private static LiveResult result(TrackedFace... faces) {
        return new LiveResult(Scene.frame(1), List.of(faces), new StageTimes(0, 0, 0, 0));
    }

    private static TrackedFace face(long track, Outcome outcome, Person nearest, double score) {
        Identification found = new Identification(
                Optional.of(new Candidate(nearest.id(), 1, score)),
                Optional.of(new Candidate(nearest.id() + 1000, 2, 0.125)));
        return new TrackedFace(
                track, Scene.face(1, 0, 0), Optional.of(new Decision(outcome, found, Scene.threshold(0.4))), true);
    }

    @Test
    void aTrackIsRecordedOnceHoweverManyFramesItIsSeenIn() {
        for (int frame = 0; frame < 100; frame++) {
            recorder.see(result(face(1, Outcome.ACCEPTED, ann, 0.75 + frame / 1000.0)));
        }
        assertThat(recorded())
                .containsExactly(new Recognition(
                        START,
                        Mode.IDENTIFICATION,
                        Scene.threshold(0.4),
                        Measure.COSINE,
                        ann.id(),
                        OptionalLong.empty(),
                        0.75,
                        OptionalDouble.of(0.125),
                        Outcome.ACCEPTED,
                        100,
                        0.8));
    }

    @Test
    void everyChangeOfOutcomeIsRecordedAndADoubtWithoutScoresIsNone() {
        recorder.see(result(face(1, Outcome.UNKNOWN, ann, 0.3)));
        recorder.see(result(face(1, Outcome.UNKNOWN, bob, 0.31)));
        recorder.see(result(face(1, Outcome.ACCEPTED, ann, 0.6), face(2, Outcome.UNSURE, bob, 0.38)));
        Decision doubt = new Decision(Outcome.UNSURE, Identification.NONE, Scene.threshold(0.4));
        recorder.see(result(new TrackedFace(1, Scene.face(1, 0, 0), Optional.of(doubt), false)));
        recorder.see(result(new TrackedFace(3, Scene.face(1, 0, 0), Optional.empty(), false)));
        recorder.see(result(face(1, Outcome.ACCEPTED, ann, 0.65)));
        recorder.see(result(face(1, Outcome.ACCEPTED, bob, 0.7)));
        assertThat(recorded())
                .extracting(Recognition::outcome, Recognition::personId, Recognition::score)
                .containsExactly(
                        tuple(Outcome.UNKNOWN, ann.id(), 0.3),
                        tuple(Outcome.ACCEPTED, ann.id(), 0.6),
                        tuple(Outcome.UNSURE, bob.id(), 0.38),
                        tuple(Outcome.ACCEPTED, bob.id(), 0.7));
    }

    @Test
    void whoeverDecidesIsNeverHeldUpByTheDisk() {
        for (int track = 0; track < 5_000; track++) {
            recorder.see(result(face(track, Outcome.UNKNOWN, ann, 0.1)));
        }
        assertThat(writes).hasSize(1);
        assertThat(gallery.recognitions().size()).isZero();
        assertThat(recorded()).hasSize(1_000);
    }

    @Test
    void aCheckOfOnePersonIsRecordedForEachFaceAndPerson() {
        ScoreRecorder.Check seen = new ScoreRecorder.Check(7, 88, 0.9);
        Claim claim = claim(ann);
        recorder.checked(seen, claim, Outcome.ACCEPTED);
        recorder.checked(seen, claim, Outcome.ACCEPTED);
        recorder.checked(seen, claim, Outcome.UNKNOWN);
        recorder.checked(seen, claim(bob), Outcome.UNKNOWN);
        recorder.see(result(face(7, Outcome.UNKNOWN, ann, 0.2)));
        List<Recognition> all = recorded();
        assertThat(all)
                .extracting(Recognition::mode)
                .containsExactly(Mode.VERIFICATION, Mode.VERIFICATION, Mode.VERIFICATION, Mode.IDENTIFICATION);
        assertThat(all.get(0).runnerUp()).isEmpty();
        assertThat(all.get(0).faceWidth()).isEqualTo(88);
        assertThat(all.get(2).personId()).isEqualTo(bob.id());
    }

    private static Claim claim(Person person) {
        return Claim.of(
                        Scene.embedding(1),
                        List.of(new Reference(person.id(), 1, Scene.embedding(1))),
                        Scene.threshold(0.4))
                .orElseThrow();
    }

    @Test
    void nothingIsKeptWhileNothingIsToBeKeptAndWhatWasIsErased() {
        recorder.see(result(face(1, Outcome.ACCEPTED, ann, 0.7)));
        assertThat(recorded()).hasSize(1);
        recorder.see(result(face(2, Outcome.ACCEPTED, ann, 0.7)));
        kept = Optional.empty();
        recorder.enforce();
        recorder.see(result(face(3, Outcome.ACCEPTED, ann, 0.7)));
        recorder.checked(new ScoreRecorder.Check(3, 88, 0.9), claim(ann), Outcome.ACCEPTED);
        assertThat(recorded()).isEmpty();

        kept = Optional.of(Duration.ofDays(7));
        recorder.see(result(face(3, Outcome.ACCEPTED, ann, 0.7)));
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void olderOnesGoAtTheStartAndWhileTheProgramRuns() {
        recorder.see(result(face(1, Outcome.ACCEPTED, ann, 0.7)));
        assertThat(recorded()).hasSize(1);

        now = START.plus(Duration.ofDays(30));
        recorder().enforce();
        assertThat(recorded()).hasSize(1);
        now = now.plusSeconds(1);
        recorder().enforce();
        assertThat(recorded()).isEmpty();

        recorder.see(result(face(2, Outcome.ACCEPTED, ann, 0.7)));
        assertThat(recorded()).hasSize(1);
        now = now.plus(Duration.ofDays(31));
        recorder.see(result(face(3, Outcome.ACCEPTED, bob, 0.7)));
        assertThat(recorded()).extracting(Recognition::personId).containsExactly(bob.id());
    }

    @Test
    void whatWaitedForAnErasedPersonIsNotWritten() {
        recorder.see(result(face(1, Outcome.ACCEPTED, ann, 0.7)));
        gallery.erase(ann.id(), Erasure.BY_HAND);
        assertThat(recorded()).isEmpty();
    }

    @Test
    void aClosedGalleryHarmsNobody() {
        recorder.see(result(face(1, Outcome.ACCEPTED, ann, 0.7)));
        recorder.enforce();
        gallery.close();
        finishWrites();
        assertThat(writes).isEmpty();
    }

    @Test
    void theRealAnalysisOfAPersonWhoLeavesAndOfAnotherComesToTwoRecognitions() throws Exception {
        Function<Frame, List<Face>> script = frame -> List.of(Scene.face(frame.sequence() < 20 ? 1 : 3, 200, 100));
        List<Reference> known = List.of(new Reference(ann.id(), 1, Scene.embedding(1)));
        Optional<FrameAnalyser.Line> line =
                Optional.of(new FrameAnalyser.Line(ExactIndex.of(Scene.MODEL, known), Scene.threshold(0.4)));
        List<LiveResult> results = new ArrayList<>();
        try (FrameAnalyser analyser =
                FrameAnalyser.open(PipelineParts.standard(() -> new ScriptedFinder(script), ScriptedEmbedder::new))) {
            LongStream.range(0, 60).forEach(i -> results.add(analyser.analyse(Scene.frame(i), line)));
        }
        results.forEach(recorder::see);
        assertThat(recorded()).extracting(Recognition::outcome).containsExactly(Outcome.ACCEPTED, Outcome.UNKNOWN);
    }
}
