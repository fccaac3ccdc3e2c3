package facedesk.ui.people.change;

import facedesk.enrollment.dossier.Dossier;
import facedesk.gallery.Erasure;
import facedesk.gallery.Gallery;
import facedesk.gallery.Merger;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.RemovedPicture;
import facedesk.gallery.consent.Consent;
import facedesk.ui.Departures;
import facedesk.ui.Notices;
import facedesk.ui.Texts;
import facedesk.ui.fx.Progress;
import facedesk.ui.fx.Tasks;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;

/**
 * What can be done about people. Everything but erasing and consent can be taken back. Called on the JavaFX thread and
 * returns at once; the gallery is written behind, and a failure is said.
 */
public final class Edits {
    /** From so many people on it is shown how far a change is; with fewer a bar would only flicker. */
    private static final int MANY = 10;

    private final Gallery gallery;
    private final Texts texts;
    private final Changes changes = new Changes();
    private final Writing writing;

    public Edits(Gallery gallery, Tasks tasks, Texts texts, Notices notices) {
        this.gallery = gallery;
        this.texts = texts;
        writing = new Writing(tasks, texts, notices, changes);
        Departures.follow(gallery, tasks, changes::people, changes::forget);
    }

    /** What can be taken back. */
    public Changes changes() {
        return changes;
    }

    /** Takes the last change back. */
    public void undo() {
        writing.undo();
    }

    /** Stops a change of many people after the one now in hand. */
    public void cancel() {
        writing.cancel();
    }

    /**
     * Writes people's own data for them.
     *
     * @param clock gives the time of the export
     */
    public Exports exports(Clock clock) {
        return new Exports(new Dossier(gallery, clock), writing, texts.locale());
    }

    /** Whether something is being written. */
    public ReadOnlyBooleanProperty busyProperty() {
        return writing.busyProperty();
    }

    /** Share of the people done, 0..1; negative while unknown, and for a few. */
    public ReadOnlyDoubleProperty progressProperty() {
        return writing.progressProperty();
    }

    /** Writes other facts of a person. The same facts change nothing. */
    public void change(Person person, PersonFacts facts) {
        if (facts.equals(person.facts())) {
            return;
        }
        boolean renamed = !facts.name().equals(person.name());
        writing.begin("people.change.failed", steps -> {
            gallery.change(person.id(), facts);
            String said = renamed
                    ? texts.format("people.renamed", person.name(), facts.name())
                    : texts.format("people.changed", facts.name());
            return changed(said, Set.of(person.id()), () -> gallery.change(person.id(), person.facts()));
        });
    }

    /** Puts people into a group, or, for an empty one, into none. */
    public void group(List<Person> people, String group) {
        each(
                "people.change.failed",
                people,
                person -> {
                    PersonFacts old = person.facts();
                    PersonFacts facts = new PersonFacts(old.name(), old.identifier(), group, old.note());
                    gallery.change(person.id(), facts);
                },
                person -> gallery.change(person.id(), person.facts()),
                group.isBlank() ? "people.ungrouped" : "people.grouped",
                group);
    }

    /** Has people refused although they are recognised, or no longer. */
    public void block(List<Person> people, boolean blocked) {
        each(
                "people.change.failed",
                people,
                person -> gallery.block(person.id(), blocked),
                person -> gallery.block(person.id(), person.blocked()),
                blocked ? "people.blocked" : "people.unblocked",
                "");
    }

    /** Makes one entry of two; the facts of the first stay. */
    public void merge(Person into, Person from) {
        writing.begin("people.merge.failed", steps -> {
            Merger merger = gallery.merge(into.id(), from.id());
            String said = texts.format("people.merged", from.name(), into.name());
            return changed(said, Set.of(into.id()), () -> gallery.part(merger));
        });
    }

    /** Gives pictures to a new entry. */
    public void split(Person person, String name, Set<Long> pictures) {
        writing.begin("people.split.failed", steps -> {
            Person other = gallery.split(person.id(), NewPerson.named(name, person.demo()), pictures);
            String said = texts.format("people.split", pictures.size(), person.name(), other.name());
            return changed(said, Set.of(person.id(), other.id()), () -> gallery.merge(person.id(), other.id()));
        });
    }

    /** Gives pictures to somebody else who is there. */
    public void give(Person from, Person to, Set<Long> pictures) {
        writing.begin("people.split.failed", steps -> {
            Set<Long> given = gallery.give(from.id(), to.id(), pictures);
            String said = texts.format("people.split", given.size(), from.name(), to.name());
            return changed(said, Set.of(from.id(), to.id()), () -> gallery.give(to.id(), from.id(), given));
        });
    }

    /** Takes pictures out. */
    public void removePictures(Person person, Collection<Long> pictures) {
        writing.begin("people.picture.failed", steps -> {
            List<RemovedPicture> removed = new ArrayList<>();
            for (long picture : pictures) {
                gallery.removePicture(picture).ifPresent(removed::add);
            }
            String said = texts.format("people.picture.removed", removed.size(), person.name());
            return changed(said, Set.of(person.id()), () -> removed.forEach(gallery::putBack));
        });
    }

    /** Adds a consent, which counts from now on. */
    public void consent(Person person, Consent consent) {
        writing.begin("people.consent.failed", steps -> {
            gallery.consents().add(person.id(), consent);
            return Optional.empty();
        });
    }

    /** Erases people with all that belongs to them, for good. The screen has asked before. */
    public void erase(List<Person> people, Erasure why) {
        changes.clear();
        writing.begin("people.delete.failed", steps -> {
            int erased = throughAll(people, steps, person -> gallery.erase(person.id(), why))
                    .size();
            writing.say("people.deleted", erased, people.get(0).name());
            return Optional.empty();
        });
    }

    private void each(
            String failed,
            List<Person> people,
            Consumer<Person> change,
            Consumer<Person> back,
            String said,
            String what) {
        writing.begin(failed, steps -> {
            List<Person> done = throughAll(people, steps, change);
            Set<Long> ids = Set.copyOf(done.stream().map(Person::id).toList());
            String name = done.isEmpty() ? "" : done.get(0).name();
            return changed(texts.format(said, done.size(), name, what), ids, () -> done.forEach(back));
        });
    }

    private static List<Person> throughAll(List<Person> people, Progress steps, Consumer<Person> change) {
        List<Person> done = new ArrayList<>();
        for (Person person : people) {
            if (steps.cancelled()) {
                break;
            }
            if (people.size() >= MANY) {
                steps.report(done.size(), people.size(), person.name());
            }
            change.accept(person);
            done.add(person);
        }
        return done;
    }

    private static Optional<Change> changed(String said, Set<Long> people, Runnable back) {
        return Optional.of(new Change(said, people, back));
    }
}
