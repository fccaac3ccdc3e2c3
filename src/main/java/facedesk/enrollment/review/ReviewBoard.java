package facedesk.enrollment.review;

import facedesk.gallery.sighting.Sighting;
import facedesk.matching.Reference;
import facedesk.matching.Threshold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What there is to review, as groups, and what the answers so far make of it. Immutable: an answer gives another board, so
 * that taking it back means to show the one before.
 *
 * @param groups in the order they are asked about
 * @param known all faces in the queue, open and ignored, when it was read
 * @param line from which the live view gives a name
 */
public record ReviewBoard(List<FaceGroup> groups, List<SeenFace> known, Threshold line) {
    public ReviewBoard {
        groups = List.copyOf(groups);
        known = List.copyOf(known);
    }

    /**
     * Groups faces and finds whom they may show.
     *
     * @param faces all in the queue, open and ignored, with embeddings of the line's network
     * @param references the gallery's templates of that network
     * @param line of a search, 1:N
     */
    public static ReviewBoard of(List<SeenFace> faces, List<Reference> references, Threshold line) {
        List<SeenFace> open = in(faces, Sighting.State.OPEN);
        List<SeenFace> ignored = in(faces, Sighting.State.IGNORED);
        List<FaceGroup> groups = Grouping.of(open, ignored, line);
        return new ReviewBoard(Suggesting.suggest(groups, faces, references, line), faces, line);
    }

    private static List<SeenFace> in(List<SeenFace> faces, Sighting.State state) {
        return faces.stream().filter(face -> face.sighting().state() == state).toList();
    }

    /** Without a group: it was confirmed, enrolled or ignored. */
    public ReviewBoard without(FaceGroup group) {
        return with(groups.stream().filter(other -> !other.equals(group)).toList());
    }

    /** With a group that was found not to show a person; groups with a face alike to one of its are not theirs either. */
    public ReviewBoard reject(FaceGroup group, long personId) {
        return with(groups.stream()
                .map(other -> other.equals(group) || isAlike(group, other) ? other.without(personId) : other)
                .toList());
    }

    private boolean isAlike(FaceGroup one, FaceGroup other) {
        return one.faces().stream()
                .anyMatch(face -> other.faces().stream().anyMatch(next -> Grouping.alike(face, next, line)));
    }

    /** Without the groups that a group just ignored swallows: those whose faces are alike to one of its. */
    public ReviewBoard ignore(FaceGroup group) {
        List<FaceGroup> left = new ArrayList<>();
        for (FaceGroup other : without(group).groups()) {
            List<SeenFace> faces = other.faces().stream()
                    .filter(face -> group.faces().stream().noneMatch(gone -> Grouping.alike(face, gone, line)))
                    .toList();
            if (faces.size() == other.faces().size()) {
                left.add(other);
            } else if (!faces.isEmpty()) {
                left.add(new FaceGroup(faces, other.candidates()));
            }
        }
        return with(left);
    }

    /** With one face taken out of its group, as a group of its own right behind it. */
    public ReviewBoard takeOut(FaceGroup group, SeenFace face) {
        if (group.faces().size() < 2) {
            return this;
        }
        List<FaceGroup> next = new ArrayList<>();
        for (FaceGroup other : groups) {
            if (other.equals(group)) {
                next.add(group.withoutFace(face.id()));
                next.add(new FaceGroup(List.of(face), group.candidates()));
            } else {
                next.add(other);
            }
        }
        return with(next);
    }

    /**
     * With what is known since some faces were found to be a person's: others may be theirs too.
     *
     * @param rejections what was said since the board was read, as pairs of a face and a person
     */
    public ReviewBoard learn(long personId, List<SeenFace> faces, Set<Rejection> rejections) {
        return with(groups.stream()
                .map(group -> Suggesting.learn(group, personId, faces, rejected(group, rejections), line))
                .toList());
    }

    private Set<Long> rejected(FaceGroup group, Set<Rejection> rejections) {
        Set<Long> people = new HashSet<>(Suggesting.rejected(group, known, line));
        rejections.stream()
                .filter(rejection ->
                        group.faces().stream().anyMatch(face -> Grouping.alike(face, rejection.face(), line)))
                .forEach(rejection -> people.add(rejection.personId()));
        return people;
    }

    private ReviewBoard with(List<FaceGroup> others) {
        return new ReviewBoard(others, known, line);
    }

    /**
     * That a face is not a person's.
     *
     * @param face which
     * @param personId whose it is not
     */
    public record Rejection(SeenFace face, long personId) {}
}
