package facedesk.enrollment.review;

import static facedesk.enrollment.review.Faces.LINE;
import static facedesk.enrollment.review.Faces.face;
import static facedesk.enrollment.review.Faces.ignored;
import static facedesk.enrollment.review.Faces.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import facedesk.gallery.sighting.Sighting;
import facedesk.matching.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Grouping, suggesting and answering, on made-up scores; the line lies at 0.5. */
class ReviewBoardTest {
    private static List<Set<Long>> ids(ReviewBoard board) {
        return board.groups().stream().map(group -> Set.copyOf(group.ids())).toList();
    }

    private static ReviewBoard board(List<SeenFace> faces, Reference... references) {
        return ReviewBoard.of(faces, List.of(references), LINE);
    }

    @Test
    void facesOfOnePersonComeTogetherTheLargestGroupFirstThenTheNewest() {
        ReviewBoard board = board(List.of(face(1, 1), face(2, 2), face(3, 1), face(4, 3), face(5, 2), face(6, 2)));
        assertThat(ids(board)).containsExactly(Set.of(2L, 5L, 6L), Set.of(1L, 3L), Set.of(4L));
        assertThat(ids(board(List.of(face(1, 1), face(2, 2))))).containsExactly(Set.of(2L), Set.of(1L));
    }

    @Test
    void theGroupsDoNotDependOnTheOrderOfTheFaces() {
        Random random = new Random(4);
        List<SeenFace> faces = new ArrayList<>();
        for (int id = 1; id < 60; id++) {
            faces.add(face(id, random.nextInt(20)));
        }
        List<Set<Long>> before = ids(board(faces));
        Collections.shuffle(faces, random);
        assertThat(ids(board(faces))).isEqualTo(before);
    }

    @Test
    void aChainOfLikenessesMergesNoStrangers() {
        // Each reaches the line with its neighbours and with nobody else: 0.6 in a plane that the two share.
        List<SeenFace> chain = new ArrayList<>();
        for (int id = 1; id <= 8; id++) {
            chain.add(face(id, Sighting.State.OPEN, Faces.embedding(id, Math.sqrt(0.5), id + 1)));
        }
        assertThat(chain.get(0).embedding().cosine(chain.get(1).embedding())).isCloseTo(0.5, within(1e-6));
        assertThat(board(chain).groups()).allMatch(group -> group.faces().size() <= 2);
    }

    @Test
    void nobodyWaitsInAnEmptyQueue() {
        assertThat(board(List.of(), picture(1, 1, 1)).groups()).isEmpty();
    }

    @Test
    void theNearestPersonIsSuggestedWithScoreAndGap() {
        ReviewBoard board = board(List.of(face(1, 1)), picture(7, 1, 0.5), picture(8, 1, 0.47), picture(9, 2, 1));
        FaceGroup group = board.groups().get(0);
        assertThat(group.candidates()).extracting(Suggestion::personId).containsExactly(7L, 8L);
        Suggestion nearest = group.suggestion().orElseThrow();
        assertThat(nearest.score()).isCloseTo(0.45, within(1e-6));
        assertThat(nearest.gap()).isCloseTo(0.05, within(1e-6));
        assertThat(nearest.accepted()).isFalse();
    }

    @Test
    void nobodyIsSuggestedWhoIsTooFarBelowTheLine() {
        double least = (LINE.value() - Suggesting.NEAR_ENOUGH) / 0.9;
        assertThat(suggested(board(List.of(face(1, 1)), picture(7, 1, least - 0.001))))
                .isEmpty();
        assertThat(suggested(board(List.of(face(1, 1)), picture(7, 1, least + 0.001))))
                .containsExactly(7L);
    }

    @Test
    void whoReachesTheLineByNowIsSuggestedAsSuch() {
        Suggestion now = board(List.of(face(1, 1)), picture(7, 1, 0.9))
                .groups()
                .get(0)
                .suggestion()
                .orElseThrow();
        assertThat(now.accepted()).isTrue();
        assertThat(now.gap()).isNegative();
    }

    private static List<Long> suggested(ReviewBoard board) {
        return board.groups().get(0).candidates().stream()
                .map(Suggestion::personId)
                .toList();
    }

    @Test
    void whoWasRejectedIsNotSuggestedForThatFaceAndNotForALaterOneOfTheSameStranger() {
        ReviewBoard board = board(List.of(face(1, 1, 7L), face(2, 1)), picture(7, 1, 0.5), picture(8, 1, 0.48));
        assertThat(board.groups()).hasSize(1);
        assertThat(suggested(board)).containsExactly(8L);
        SeenFace dismissed = face(1, Sighting.State.IGNORED, Faces.embedding(1, 0.6, 101), 7L);
        SeenFace later = face(2, Sighting.State.OPEN, Faces.embedding(1, 0.8, 102));
        assertThat(dismissed.embedding().cosine(later.embedding())).isLessThan(LINE.value());
        assertThat(suggested(board(List.of(dismissed, later), picture(7, 1, 0.6))))
                .containsExactly(7L);
    }

    @Test
    void whoWasRejectedForAStrangerIsStillSuggestedForAnother() {
        ReviewBoard board = board(List.of(face(1, 1, 7L), face(2, 2)), picture(7, 2, 0.5));
        FaceGroup other = board.groups().stream()
                .filter(group -> group.ids().contains(2L))
                .findFirst()
                .orElseThrow();
        assertThat(other.suggestion()).isPresent();
    }

    @Test
    void ignoredFacesSwallowThoseAlikeToThem() {
        assertThat(ids(board(List.of(ignored(1, 1), face(2, 1), face(3, 2))))).containsExactly(Set.of(3L));
    }

    @Test
    void rejectingLeadsToTheNextCandidateInEveryGroupOfTheSameStranger() {
        ReviewBoard board = board(List.of(face(1, 1)), picture(7, 1, 0.5), picture(8, 1, 0.48));
        ReviewBoard after = board.reject(board.groups().get(0), 7);
        assertThat(suggested(after)).containsExactly(8L);
        assertThat(suggested(after.reject(after.groups().get(0), 8))).isEmpty();
        assertThat(suggested(board)).containsExactly(7L, 8L);
    }

    @Test
    void aFaceTakenOutIsAGroupRightBehindAndTheOnlyFaceOfAGroupStays() {
        ReviewBoard board = board(List.of(face(1, 1), face(2, 1), face(3, 2)), picture(7, 1, 0.5));
        FaceGroup group = board.groups().get(0);
        ReviewBoard after = board.takeOut(group, group.faces().get(1));
        assertThat(ids(after)).containsExactly(Set.of(1L), Set.of(2L), Set.of(3L));
        assertThat(after.groups().get(1).candidates()).isEqualTo(group.candidates());
        FaceGroup alone = after.groups().get(2);
        assertThat(after.takeOut(alone, alone.faces().get(0))).isEqualTo(after);
    }

    @Test
    void ignoringAGroupTakesThoseAlikeToItOutOfTheOthers() {
        ReviewBoard board = board(List.of(face(1, 1), face(2, 1), face(3, 2)));
        FaceGroup pair = board.groups().get(0);
        ReviewBoard apart = board.takeOut(pair, pair.faces().get(0));
        assertThat(ids(apart.ignore(apart.groups().get(0)))).containsExactly(Set.of(3L));
    }

    @Test
    void whoGotPicturesIsSuggestedForTheOthersUnlessRejectedForThem() {
        SeenFace lean = face(1, Sighting.State.OPEN, Faces.embedding(1, 0.7, 101));
        SeenFace more = face(2, Sighting.State.OPEN, Faces.embedding(1, 0.65, 102));
        ReviewBoard board = board(List.of(lean, more));
        assertThat(board.groups()).hasSize(2);
        FaceGroup first = board.groups().get(1);
        ReviewBoard left = board.without(first);
        assertThat(suggested(left.learn(9, first.faces(), Set.of()))).containsExactly(9L);
        Set<ReviewBoard.Rejection> said = Set.of(new ReviewBoard.Rejection(more, 9));
        assertThat(suggested(left.learn(9, first.faces(), said))).isEmpty();
    }

    @Test
    void noMoreThanAFewCandidatesAreKept() {
        Reference[] people = new Reference[9];
        for (int i = 0; i < people.length; i++) {
            people[i] = picture(i + 1, 1, 0.5);
        }
        assertThat(suggested(board(List.of(face(1, 1)), people))).containsExactly(1L, 2L, 3L, 4L, 5L);
    }
}
