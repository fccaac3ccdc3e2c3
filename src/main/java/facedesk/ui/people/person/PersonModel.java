package facedesk.ui.people.person;

import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.ui.Desk;
import facedesk.ui.Notices;
import facedesk.ui.Texts;
import facedesk.ui.fx.LatestWork;
import facedesk.ui.fx.NewestWins;
import facedesk.ui.fx.Tasks;
import facedesk.ui.people.change.Edits;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** The person whose page is open, and which of their pictures are selected. On the JavaFX thread; read behind. */
public final class PersonModel {
    private final Desk desk;
    private final Edits edits;
    private final Clock clock;
    private final LatestWork<Long, Optional<PersonPage>> reading;
    private final Addition addition;
    private final NewestWins<Boolean> changes;
    private final ReadOnlyObjectWrapper<@Nullable PersonPage> page = new ReadOnlyObjectWrapper<>();
    private final ObservableSet<Long> selected = FXCollections.observableSet();
    private final ObservableList<String> groups = FXCollections.observableArrayList();
    private Gallery.@Nullable Subscription subscription;
    private long shown = -1;

    public PersonModel(Desk desk, Tasks tasks, Texts texts, Notices notices, Edits edits, Clock clock) {
        this.desk = desk;
        this.edits = edits;
        this.clock = clock;
        reading = new LatestWork<Long, Optional<PersonPage>>(tasks, new PageReader(desk, clock)::read, this::accept)
                .onError(failure -> notices.error(texts.get("people.read.failed"), failure));
        addition = new Addition(desk, tasks, texts, notices);
        changes = new NewestWins<>(tasks.fx(), unused -> reload());
    }

    /** Opens a person's page; a negative number closes it. */
    public void show(long personId) {
        if (personId != shown) {
            selected.clear();
            page.set(null);
            addition.show(null);
        }
        shown = personId;
        if (shown < 0) {
            close();
        } else {
            follow();
            reload();
        }
    }

    /** Stops following the gallery; {@link #show} begins again. */
    public void close() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }

    /** What is known of the person; null while it is being read, and when there is no such person. */
    public ReadOnlyObjectProperty<@Nullable PersonPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Who is shown; empty while nobody is. */
    public Optional<Person> person() {
        return Optional.ofNullable(page.get()).map(PersonPage::person);
    }

    /** Numbers of the pictures selected. */
    public ObservableSet<Long> selected() {
        return selected;
    }

    /** Selects a picture, or selects it no more. */
    void select(long picture, boolean chosen) {
        if (chosen) {
            selected.add(picture);
        } else {
            selected.remove(picture);
        }
    }

    /** Groups somebody is in, to choose from. */
    public ObservableList<String> groups() {
        return groups;
    }

    /** Photos being added. */
    public Addition addition() {
        return addition;
    }

    /** What can be done. */
    public Edits edits() {
        return edits;
    }

    /** The time that ages are counted from. */
    public Clock clock() {
        return clock;
    }

    /** Writes what was typed; an empty name is none and changes nothing. */
    public void change(PersonFacts typed) {
        person().filter(person -> !typed.name().isBlank()).ifPresent(person -> edits.change(person, stripped(typed)));
    }

    /** Takes the pictures selected out. */
    public void removeSelected() {
        if (!selected.isEmpty()) {
            person().ifPresent(person -> edits.removePictures(person, List.copyOf(selected)));
        }
    }

    /** Gives the pictures selected to a new person; an empty name is none and changes nothing. */
    public void splitSelected(String name) {
        person().filter(person -> isSome() && !name.isBlank())
                .ifPresent(person -> edits.split(person, name.strip(), Set.copyOf(selected)));
    }

    /** Whether some pictures are selected and some are not. */
    public boolean isSome() {
        PersonPage now = page.get();
        return now != null
                && !selected.isEmpty()
                && selected.size() < now.pictures().size();
    }

    private static PersonFacts stripped(PersonFacts typed) {
        return new PersonFacts(
                typed.name().strip(),
                typed.identifier().strip(),
                typed.group().strip(),
                typed.note().strip());
    }

    private void follow() {
        if (subscription == null) {
            subscription = desk.gallery().onChange(() -> changes.accept(true));
        }
    }

    private void reload() {
        if (shown >= 0) {
            reading.ask(shown);
        }
    }

    private void accept(long wanted, Optional<PersonPage> found) {
        if (wanted != shown) {
            return;
        }
        addition.show(found.map(PersonPage::person).orElse(null));
        found.ifPresent(now -> selected.retainAll(
                now.pictures().stream().map(StoredPicture::id).collect(Collectors.toSet())));
        page.set(found.orElse(null));
    }
}
