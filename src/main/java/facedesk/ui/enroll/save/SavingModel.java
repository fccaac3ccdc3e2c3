package facedesk.ui.enroll.save;

import facedesk.enrollment.EnrollmentException;
import facedesk.gallery.Gallery;
import facedesk.gallery.Mark;
import facedesk.gallery.Merger;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.ui.Desk;
import facedesk.ui.Notices;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import facedesk.ui.fx.Work;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Storing pictures, with a question where somebody has the face already. On the JavaFX thread. */
public final class SavingModel {
    private final Desk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final DuplicateCheck duplicates;
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Lookalike> lookalike = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Saved> saved = new ReadOnlyObjectWrapper<>();
    private int round;

    /** What came of it: a question, or what was stored and, of two entries, what it takes to part them again. */
    private record Outcome(@Nullable Lookalike lookalike, @Nullable Saved saved, @Nullable Merger merger) {
        static Outcome of(Saved saved) {
            return new Outcome(null, saved, null);
        }
    }

    public SavingModel(Desk desk, Tasks tasks, Texts texts, Notices notices) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        duplicates = new DuplicateCheck(desk);
    }

    /** Looks for somebody with this face, and stores when there is nothing to ask. */
    public void save(Enrolment enrolment) {
        run(tasks.createOrdered(progress -> checkAndStore(enrolment)));
    }

    /** The pictures show the person who was noticed. */
    public void samePerson() {
        Lookalike found = lookalike.get();
        if (found != null) {
            run(tasks.createOrdered(progress -> join(found)));
        }
    }

    /** It is somebody else, who only looks like the one noticed: both are kept, and that is noted. */
    public void differentPerson() {
        Lookalike found = lookalike.get();
        if (found != null && !found.isTheirOwn()) {
            run(tasks.createOrdered(progress -> keepApart(found)));
        }
    }

    /** Back to the pictures, nothing stored. */
    public void dismiss() {
        lookalike.set(null);
    }

    /** Forgets what was stored last, and every question that is still to come; what is being stored is. */
    public void reset() {
        round++;
        lookalike.set(null);
        saved.set(null);
    }

    /** Whether pictures are being embedded and stored. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** What is to be decided; otherwise null. */
    public ReadOnlyObjectProperty<@Nullable Lookalike> lookalikeProperty() {
        return lookalike.getReadOnlyProperty();
    }

    /** What was stored, until the next enrolment begins; otherwise null. */
    public ReadOnlyObjectProperty<@Nullable Saved> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    private void run(Work<Outcome> work) {
        if (saving.get()) {
            return;
        }
        saving.set(true);
        int begun = round;
        work.onSuccess(outcome -> show(outcome, begun))
                .onError(failure -> notices.error(texts.get("enroll.save.failed"), failure))
                .onEnd(() -> saving.set(false))
                .start();
    }

    private void show(Outcome outcome, int begun) {
        if (begun == round) {
            lookalike.set(outcome.lookalike());
            saved.set(outcome.saved());
        }
        Merger merger = outcome.merger();
        if (merger != null) {
            notices.sayWithUndo(texts.format("studio.merged", merger.former().name()), () -> part(merger));
        }
    }

    private void part(Merger merger) {
        tasks.createOrdered(progress -> desk.gallery().part(merger))
                .onError(failure -> notices.error(texts.get("enroll.save.failed"), failure))
                .start();
    }

    private Outcome checkAndStore(Enrolment enrolment) throws EnrollmentException {
        List<NewPicture> prepared = desk.enroller().prepare(enrolment.shots());
        Optional<Lookalike> found = duplicates.check(enrolment, prepared);
        return found.isPresent()
                ? new Outcome(found.get(), null, null)
                : Outcome.of(store(enrolment, prepared, Optional.empty()));
    }

    private Saved store(Enrolment enrolment, List<NewPicture> prepared, Optional<Saved.Resemblance> resembling)
            throws EnrollmentException {
        Optional<Person> existing = enrolment.existing();
        if (existing.isPresent()) {
            return new Saved(existing.get(), add(existing.get(), enrolment, prepared), resembling);
        }
        return new Saved(desk.enroller().enroll(enrolment.newPerson(), prepared), prepared.size(), resembling);
    }

    /** The consent first, so that no picture is ever there without it. */
    private int add(Person person, Enrolment enrolment, List<NewPicture> prepared) {
        enrolment.consent().ifPresent(consent -> desk.gallery().consents().add(person.id(), consent));
        return desk.enroller().addPictures(person.id(), prepared);
    }

    private Outcome join(Lookalike found) {
        Optional<Person> other = found.enrolment()
                .existing()
                .filter(person -> person.id() != found.person().id());
        Person kept = other.orElse(found.person());
        Merger merger = other.isPresent()
                ? desk.gallery().merge(kept.id(), found.person().id())
                : null;
        int added = add(kept, found.enrolment(), found.prepared());
        return new Outcome(null, new Saved(kept, added, Optional.empty()), merger);
    }

    private Outcome keepApart(Lookalike found) throws EnrollmentException {
        Gallery gallery = desk.gallery();
        Saved.Resemblance resemblance = new Saved.Resemblance(
                found.person().name(), found.score(), found.threshold().value());
        Saved stored = store(found.enrolment(), found.prepared(), Optional.of(resemblance));
        gallery.mark(new Mark.LookAlike(stored.person().id(), found.person().id()));
        return Outcome.of(stored);
    }
}
