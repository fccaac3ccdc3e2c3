package facedesk.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.Face;
import facedesk.image.Frame;
import facedesk.matching.Outcome;
import facedesk.recognition.FrameAnalyser.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FrameAnalyserTest {
    private static final Optional<Line> LINE = line(0.4);

    private final ScriptedEmbedder embedder = new ScriptedEmbedder();

    private static Optional<Line> line(double threshold) {
        return Optional.of(new Line(Scene.gallery(1, 2), Scene.threshold(threshold)));
    }

    private FrameAnalyser analyser(Function<Frame, List<Face>> script) throws Exception {
        return FrameAnalyser.open(PipelineParts.standard(() -> new ScriptedFinder(script), () -> embedder));
    }

    private static List<LiveResult> run(FrameAnalyser analyser, long frames) {
        return LongStream.range(0, frames)
                .mapToObj(i -> analyser.analyse(Scene.frame(i), LINE))
                .toList();
    }

    private static Optional<Long> named(LiveResult result) {
        return result.faces().stream()
                .flatMap(face -> face.decision().stream())
                .flatMap(decision -> decision.accepted().stream())
                .map(candidate -> candidate.personId())
                .findFirst();
    }

    private static Outcome outcome(LiveResult result) {
        return result.faces().get(0).decision().orElseThrow().outcome();
    }

    @Test
    void aFaceSeenTwiceIsATrackWithOneNameAndFewEmbeddings() throws Exception {
        FrameAnalyser analyser = analyser(frame -> List.of(Scene.face(1, 200 + frame.sequence(), 100)));
        List<LiveResult> results = run(analyser, 60);
        assertThat(results.get(0).faces()).as("once may be a mistake").isEmpty();
        assertThat(results.subList(1, 60))
                .allSatisfy(result -> assertThat(named(result)).contains(101L));
        assertThat(results.stream().flatMap(r -> r.faces().stream()).map(TrackedFace::trackId))
                .containsOnly(results.get(1).faces().get(0).trackId());
        assertThat(embedder.runs).as("three at first, then one a second").hasValueBetween(3, 6);
    }

    @Test
    void aStrangerIsUnknownAndNeverTheNearestName() throws Exception {
        List<LiveResult> results = run(analyser(frame -> List.of(Scene.face(3, 200, 100))), 20);
        assertThat(outcome(results.get(19))).isEqualTo(Outcome.UNKNOWN);
        assertThat(results).allSatisfy(result -> assertThat(named(result)).isEmpty());
    }

    @Test
    void onePictureThatLooksLikeSomebodyElseDoesNotFlipTheName() throws Exception {
        FrameAnalyser analyser =
                analyser(frame -> List.of(frame.sequence() == 10 ? Scene.face(2, 200, 100) : Scene.face(1, 200, 100)));
        List<LiveResult> results = run(analyser, 40);
        assertThat(results).allSatisfy(result -> assertThat(named(result)).isNotEqualTo(Optional.of(102L)));
        assertThat(results.subList(15, 40))
                .allSatisfy(result -> assertThat(named(result)).contains(101L));
    }

    @Test
    void whoStepsIntoTheSamePlaceDoesNotInheritTheName() throws Exception {
        FrameAnalyser analyser =
                analyser(frame -> List.of(frame.sequence() < 20 ? Scene.face(1, 200, 100) : Scene.face(3, 202, 101)));
        List<LiveResult> results = run(analyser, 40);
        assertThat(named(results.get(19))).contains(101L);
        assertThat(results.subList(20, 40))
                .allSatisfy(result -> assertThat(named(result)).isEmpty());
        assertThat(outcome(results.get(39))).isEqualTo(Outcome.UNKNOWN);
        assertThat(results.get(39).faces().get(0).trackId())
                .isNotEqualTo(results.get(19).faces().get(0).trackId());
    }

    @Test
    void poorPicturesAloneGiveNoNameButDoNotTakeOneAway() throws Exception {
        Function<Frame, List<Face>> script = frame -> {
            Face face = Scene.face(1, 200, 100);
            boolean sharp = frame.sequence() >= 10 && frame.sequence() < 20;
            return List.of(sharp ? face : Scene.blurred(face));
        };
        List<LiveResult> results = run(analyser(script), 40);
        assertThat(outcome(results.get(9))).isEqualTo(Outcome.UNSURE);
        assertThat(named(results.get(9))).isEmpty();
        assertThat(results.subList(10, 40))
                .allSatisfy(result -> assertThat(named(result)).contains(101L));
    }

    @Test
    void anEmbeddingThatIsNoneIsCountedAndMatchesNobody() throws Exception {
        FrameAnalyser analyser = analyser(frame -> List.of(Scene.face(frame.sequence() < 10 ? 15 : 1, 200, 100)));
        List<LiveResult> results = run(analyser, 30);
        assertThat(analyser.failures()).isPositive();
        assertThat(named(results.get(9))).isEmpty();
        assertThat(named(results.get(29))).contains(101L);
    }

    @Test
    void whatATrackComesToIsHandedOnAndWithheldWhileThePersonIsInDoubt() throws Exception {
        FrameAnalyser analyser =
                analyser(frame -> List.of(Scene.face(frame.sequence() < 10 ? 1 : 3, 200 + frame.sequence(), 100)));
        List<LiveResult> results = run(analyser, 12);
        assertThat(results.get(5).faces().get(0).embedding()).contains(Scene.embedding(1));
        assertThat(results.get(10).faces().get(0).embedding()).isEmpty();
        assertThat(results.get(11).faces().get(0).embedding()).contains(Scene.embedding(3));
        assertThat(analyser.decideAgain(LINE).orElseThrow().faces().get(0).embedding())
                .contains(Scene.embedding(3));
    }

    @Test
    void aMovedThresholdDecidesAnewWithoutAnEmbedding() throws Exception {
        FrameAnalyser analyser = analyser(frame -> List.of(Scene.face(1, 200, 100)));
        run(analyser, 10);
        int before = embedder.runs.get();
        Optional<Line> otherPeople = Optional.of(new Line(Scene.gallery(2), Scene.threshold(0.4)));
        assertThat(outcome(analyser.decideAgain(otherPeople).orElseThrow())).isEqualTo(Outcome.UNKNOWN);
        assertThat(named(analyser.decideAgain(line(1.0)).orElseThrow())).contains(101L);
        assertThat(analyser.decideAgain(Optional.empty())
                        .orElseThrow()
                        .faces()
                        .get(0)
                        .decision())
                .isEmpty();
        assertThat(embedder.runs).hasValue(before);
    }

    @Test
    void noFacesOneFaceAndFiftyFacesAreAllFine() throws Exception {
        Function<Frame, List<Face>> crowd = frame -> LongStream.range(0, 50)
                .mapToObj(i -> Scene.face((int) i % 3, (i % 10) * 130, (i / 10) * 150))
                .toList();
        List<LiveResult> results = run(analyser(crowd), 12);
        assertThat(results.get(11).faces()).hasSize(50);
        assertThat(results).allSatisfy(result -> assertThat(
                        result.faces().stream().filter(TrackedFace::embedded).count())
                .isLessThanOrEqualTo(2));
        assertThat(run(analyser(frame -> List.of()), 3))
                .allSatisfy(result -> assertThat(result.faces()).isEmpty());
    }
}
