package facedesk.ui.enroll.who;

import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.text.Folding;
import facedesk.ui.Desk;
import facedesk.ui.fx.LatestWork;
import facedesk.ui.fx.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Who is to be enrolled, checked against the gallery while it is typed. On the JavaFX thread. */
public final class WhoModel {
    static final int LONGEST_WORD = 100;

    private static final int MOST_NAMESAKES = 5;

    private final Desk desk;
    private final Tasks tasks;
    private final Clock clock;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty identifier = new SimpleStringProperty("");
    private final StringProperty group = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(Known.NOBODY);
    private final ReadOnlyObjectWrapper<@Nullable Existing> existing = new ReadOnlyObjectWrapper<>();
    private final ObservableList<String> groups = FXCollections.observableArrayList();
    private final LatestWork<Wish, Known> look;
    private final BooleanBinding usable;
    private Wish answered = new Wish("", "");
    private @Nullable Runnable goOn;

    public WhoModel(Desk desk, Tasks tasks, Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.clock = clock;
        look = new LatestWork<>(tasks, this::find, this::found);
        usable = Bindings.createBooleanBinding(this::isUsable, name, identifier, group, note, known, existing);
        name.addListener((property, before, now) -> look.ask(wish()));
        identifier.addListener((property, before, now) -> look.ask(wish()));
    }

    /** Somebody enrolled who is to get more pictures, and whether the consent on record still holds. */
    public record Existing(Person person, int pictures, boolean consents, Optional<LocalDate> until) {}

    /**
     * Who in the gallery has to do with what was typed.
     *
     * @param namesakes people of that name, the first few
     * @param owner who has that identifier
     */
    public record Known(List<Namesake> namesakes, Optional<Person> owner) {
        static final Known NOBODY = new Known(List.of(), Optional.empty());
    }

    /** Somebody of that name, with their best picture as a small JPEG. */
    public record Namesake(Person person, Optional<byte[]> thumbnail) {}

    private record Wish(String name, String identifier) {}

    /** Reads the groups there are. */
    public void open() {
        tasks.create(progress -> desk.gallery().people().stream()
                        .map(person -> person.facts().group())
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .sorted()
                        .toList())
                .onSuccess(groups::setAll)
                .start();
    }

    /** Wants more pictures of somebody enrolled; nothing changes if there is none of that id. */
    public void addTo(long personId) {
        tasks.create(progress -> existing(personId))
                .onSuccess(found -> found.ifPresent(this::show))
                .start();
    }

    /** Wants somebody new after all, of the same name until another is typed. */
    public void asNew() {
        existing.set(null);
        List.of(identifier, group, note).forEach(text -> text.set(""));
    }

    /** Forgets what was typed. */
    public void reset() {
        goOn = null;
        existing.set(null);
        List.of(name, identifier, group, note).forEach(text -> text.set(""));
    }

    /**
     * Goes on as soon as what is typed now has been checked against the gallery, provided that it can be used.
     *
     * @param action what comes next; a later call replaces it
     */
    public void whenChecked(Runnable action) {
        goOn = action;
        goOnIfChecked();
    }

    /** As typed. */
    public PersonFacts facts() {
        return new PersonFacts(
                name.get().strip(),
                identifier.get().strip(),
                group.get().strip(),
                note.get().strip());
    }

    /** Whether a person can be enrolled under what is typed, as far as is known by now. */
    public BooleanBinding usable() {
        return usable;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty identifierProperty() {
        return identifier;
    }

    public StringProperty groupProperty() {
        return group;
    }

    public StringProperty noteProperty() {
        return note;
    }

    /** Who has that name or identifier already. */
    public ReadOnlyObjectProperty<Known> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Who gets more pictures; null for somebody new. */
    public ReadOnlyObjectProperty<@Nullable Existing> existingProperty() {
        return existing.getReadOnlyProperty();
    }

    /** Groups that people are in, in order. */
    public ObservableList<String> groups() {
        return groups;
    }

    /** Whether there is somebody of that name to add pictures to. */
    boolean hasNamesakes() {
        return existing.get() == null && !known.get().namesakes().isEmpty();
    }

    /** Whether something is longer than the gallery keeps. */
    boolean isTooLong() {
        return Stream.of(name, identifier, group)
                        .anyMatch(text -> text.get().strip().length() > LONGEST_WORD)
                || note.get().length() > PersonFacts.LONGEST_NOTE;
    }

    /** Groups that begin with, or hold, what is typed. */
    List<String> suggestions(String typed) {
        return groups.stream().filter(word -> Folding.holds(word, typed)).toList();
    }

    private void show(Existing found) {
        existing.set(found);
        PersonFacts facts = found.person().facts();
        name.set(facts.name());
        identifier.set(facts.identifier());
        group.set(facts.group());
        note.set(facts.note());
    }

    private boolean isUsable() {
        if (existing.get() != null) {
            return true;
        }
        return !name.get().isBlank() && !isTooLong() && known.get().owner().isEmpty();
    }

    private Wish wish() {
        return new Wish(name.get().strip(), identifier.get().strip());
    }

    private Known find(Wish wish) {
        Gallery gallery = desk.gallery();
        List<Person> people = wish.name().isEmpty() ? List.of() : gallery.named(wish.name());
        return new Known(
                people.stream()
                        .limit(MOST_NAMESAKES)
                        .map(person -> new Namesake(person, gallery.thumbnail(person.id())))
                        .toList(),
                gallery.identified(wish.identifier()));
    }

    private void found(Wish wish, Known people) {
        answered = wish;
        known.set(people);
        goOnIfChecked();
    }

    private void goOnIfChecked() {
        Runnable action = goOn;
        if (action == null || (existing.get() == null && !answered.equals(wish()))) {
            return;
        }
        goOn = null;
        if (usable.get()) {
            action.run();
        }
    }

    private Optional<Existing> existing(long personId) {
        Gallery gallery = desk.gallery();
        LocalDate today = LocalDate.now(clock);
        return gallery.person(personId).map(person -> {
            var consent = gallery.consents().current(personId);
            return new Existing(
                    person,
                    gallery.pictures(personId).size(),
                    consent.filter(agreed -> agreed.holdsOn(today)).isPresent(),
                    consent.map(agreed -> agreed.retainUntil()));
        });
    }
}
