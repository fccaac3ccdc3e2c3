package facedesk.ui.enroll.save;

import facedesk.embedding.Embedding;
import facedesk.enrollment.DuplicateFinding;
import facedesk.enrollment.Duplicates;
import facedesk.gallery.Mark;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.matching.Candidate;
import facedesk.matching.Reference;
import facedesk.matching.Threshold;
import facedesk.ui.Desk;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares new pictures with the gallery before they are stored. Off the JavaFX thread. */
final class DuplicateCheck {
    private final Desk desk;

    DuplicateCheck(Desk desk) {
        this.desk = desk;
    }

    /** What has to be decided; empty when nothing has. */
    Optional<Lookalike> check(Enrolment enrolment, List<NewPicture> prepared) {
        Threshold line = desk.threshold().current();
        DuplicateFinding finding = Duplicates.check(prepared, desk.index(), line);
        Optional<Candidate> nearest = finding.person();
        if (nearest.isEmpty()) {
            return enrolment.existing().flatMap(person -> notThem(person, line, enrolment, prepared));
        }
        Candidate found = nearest.get();
        boolean own = enrolment
                .existing()
                .filter(person -> person.id() == found.personId())
                .isPresent();
        return own || isNoted(enrolment, found.personId())
                ? Optional.empty()
                : desk.gallery()
                        .person(found.personId())
                        .map(person -> new Lookalike(
                                kind(finding),
                                person,
                                desk.gallery().picture(found.templateId()),
                                found.score(),
                                line,
                                enrolment,
                                prepared));
    }

    private static Lookalike.Kind kind(DuplicateFinding finding) {
        return finding.kind() == DuplicateFinding.Kind.SAME_PERSON
                ? Lookalike.Kind.SAME_PERSON
                : Lookalike.Kind.LOOK_ALIKE;
    }

    /** Whether somebody has said already that these two only look alike. */
    private boolean isNoted(Enrolment enrolment, long other) {
        return enrolment
                .existing()
                .map(person -> new Mark.LookAlike(person.id(), other))
                .filter(desk.gallery().marks()::contains)
                .isPresent();
    }

    private Optional<Lookalike> notThem(Person person, Threshold line, Enrolment enrolment, List<NewPicture> prepared) {
        return desk.gallery().references(line.modelId(), person.id()).stream()
                .map(reference -> new Candidate(person.id(), reference.templateId(), best(reference, prepared)))
                .max(Comparator.comparingDouble(Candidate::score))
                .filter(nearest -> !line.accepts(nearest.score()))
                .map(nearest -> new Lookalike(
                        Lookalike.Kind.NOT_THEM,
                        person,
                        desk.gallery().picture(nearest.templateId()),
                        nearest.score(),
                        line,
                        enrolment,
                        prepared));
    }

    private static double best(Reference reference, List<NewPicture> prepared) {
        Embedding theirs = reference.embedding();
        return prepared.stream()
                .flatMap(picture -> picture.embeddings().stream())
                .filter(ours -> ours.modelId().equals(theirs.modelId()))
                .mapToDouble(theirs::cosine)
                .max()
                .orElse(-1);
    }
}
