package facedesk.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.Box;
import facedesk.detection.Face;
import facedesk.image.Frame;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TrackBookTest {
    private final TrackBook book = new TrackBook(TrackPolicy.standard(), 0.45);

    private ScriptedFinder run(Function<Frame, List<Face>> script, int from, int to) {
        ScriptedFinder finder = new ScriptedFinder(script);
        for (int i = from; i < to; i++) {
            book.update(Scene.frame(i), finder);
        }
        return finder;
    }

    @Test
    void aKnownFaceIsFollowedAndTheWholeFrameSearchedEveryFifthTime() {
        ScriptedFinder finder = run(frame -> List.of(Scene.face(1, 100, 100)), 0, 52);
        assertThat(finder.finds).hasValue(12);
    }

    @Test
    void twoFacesThatPassEachOtherKeepTheirIdentities() {
        run(
                frame -> List.of(
                        Scene.face(1, 50 + 8 * frame.sequence(), 60), Scene.face(2, 450 - 8 * frame.sequence(), 300)),
                0,
                50);
        assertThat(book.visible()).extracting(Track::id).containsExactlyInAnyOrder(1L, 2L);
        Track first = book.track(1).orElseThrow();
        assertThat(first.face().chip().bgr()[0]).isEqualTo((byte) 1);
    }

    @Test
    void aFalseBoxSeenOnceNeverCounts() {
        run(frame -> frame.sequence() == 3 ? List.of(Scene.face(1, 10, 10)) : List.of(), 0, 10);
        assertThat(book.visible()).isEmpty();
        assertThat(book.track(1)).isEmpty();
    }

    @Test
    void aFaceThatLeavesIsGoneFromTheViewAtOnceAndForgottenLater() {
        run(frame -> frame.sequence() < 5 ? List.of(Scene.face(1, 100, 100)) : List.of(), 0, 6);
        assertThat(book.visible()).isEmpty();
        assertThat(book.track(1)).isPresent();
        run(frame -> List.of(), 6, 20);
        assertThat(book.track(1)).isEmpty();
    }

    @Test
    void whoComesBackAfterAGapMustBeShownToBeTheSame() {
        run(frame -> frame.sequence() == 5 ? List.of() : List.of(Scene.face(1, 100, 100)), 0, 7);
        assertThat(book.visible()).hasSize(1);
        assertThat(book.visible().get(0).needsCheck()).isTrue();
    }

    @Test
    void aRestingBoxDoesNotTrembleAndAMovingOneDoesNotLag() {
        Box rest = Smoothing.towards(new Box(100, 100, 100, 100), new Box(101, 100, 100, 100));
        assertThat(rest.x()).isBetween(100.0, 100.6);
        Box moved = Smoothing.towards(new Box(100, 100, 100, 100), new Box(140, 100, 100, 100));
        assertThat(moved.x()).isEqualTo(140);
    }
}
