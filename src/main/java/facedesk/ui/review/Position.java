package facedesk.ui.review;

import facedesk.enrollment.review.FaceGroup;
import facedesk.enrollment.review.ReviewBoard;
import facedesk.enrollment.review.ReviewBoard.Rejection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a review stands. Immutable, so that to take a step back is to show the one before.
 *
 * @param board what is left
 * @param at which group is asked about; of no meaning without any
 * @param face which of its faces is chosen
 * @param rejections what was said since the board was read
 * @param done groups answered since then
 */
record Position(ReviewBoard board, int at, int face, Set<Rejection> rejections, int done) {
    Position {
        at = Math.max(0, Math.min(at, board.groups().size() - 1));
        rejections = Set.copyOf(rejections);
        int faces =
                board.groups().isEmpty() ? 0 : board.groups().get(at).faces().size();
        face = Math.max(0, Math.min(face, faces - 1));
    }

    static Position begin(ReviewBoard board) {
        return new Position(board, 0, 0, Set.of(), 0);
    }

    /** The group that is asked about; empty when nothing is left. */
    Optional<FaceGroup> group() {
        return board.groups().isEmpty()
                ? Optional.empty()
                : Optional.of(board.groups().get(at));
    }

    Position goTo(int group) {
        return new Position(board, group, 0, rejections, done);
    }

    Position choose(int other) {
        return new Position(board, at, other, rejections, done);
    }

    /** The group was answered, and what is left is this. */
    Position answered(ReviewBoard left) {
        return new Position(left, at, 0, rejections, done + 1);
    }

    Position with(ReviewBoard other) {
        return new Position(other, at, face, rejections, done);
    }

    /** The group is not that person. */
    Position reject(FaceGroup group, long personId) {
        Set<Rejection> said = new HashSet<>(rejections);
        group.faces().forEach(each -> said.add(new Rejection(each, personId)));
        return new Position(board.reject(group, personId), at, face, said, done);
    }

    /** Somebody got these faces' pictures. */
    Position learn(long personId, FaceGroup group) {
        return with(board.learn(personId, List.copyOf(group.faces()), rejections));
    }
}
