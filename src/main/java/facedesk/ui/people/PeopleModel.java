package facedesk.ui.people;

import facedesk.gallery.Erasure;
import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import facedesk.ui.Desk;
import facedesk.ui.Notices;
import facedesk.ui.Texts;
import facedesk.ui.fx.NewestWins;
import facedesk.ui.fx.Tasks;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** Who is enrolled, what is searched for and who is chosen. On the JavaFX thread; the gallery is read and written behind. */
public final class PeopleModel {
    private final Gallery gallery;
    private final Desk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final ObservableList<Person> all = FXCollections.observableArrayList();
    private final FilteredList<Person> shown = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Person> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final NewestWins<Boolean> changes;
    private long wanted = -1;
    private Gallery.@Nullable Subscription subscription;

    public PeopleModel(Desk desk, Tasks tasks, Texts texts, Notices notices) {
        this.desk = desk;
        this.gallery = desk.gallery();
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        changes = new NewestWins<>(tasks.fx(), unused -> reload());
        search.addListener((property, before, now) -> filter(now));
    }

    /** Begins to follow the gallery. */
    public void open() {
        close();
        subscription = gallery.onChange(() -> changes.accept(true));
        reload();
    }

    /** Stops following the gallery. */
    public void close() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }

    /** Everybody. */
    public ObservableList<Person> all() {
        return all;
    }

    /** Those whose name holds what is searched for, by name. */
    public ObservableList<Person> shown() {
        return shown;
    }

    public StringProperty searchProperty() {
        return search;
    }

    /** Who is chosen; null when nobody is. */
    public ObjectProperty<@Nullable Person> chosenProperty() {
        return chosen;
    }

    /** Whether the gallery has been read at least once. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Whether the demo people are being loaded. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether there are demo people. */
    public BooleanBinding hasDemo() {
        return Bindings.createBooleanBinding(() -> all.stream().anyMatch(Person::demo), all);
    }

    /** Chooses a person as soon as the gallery has been read; an unknown id changes nothing. */
    public void choose(long personId) {
        wanted = personId;
        search.set("");
        chooseWanted();
    }

    /** Gives a person another name and offers to take it back. */
    public void rename(Person person, String name) {
        String wish = name.strip();
        if (wish.isEmpty() || wish.equals(person.name())) {
            return;
        }
        write(
                "people.rename.failed",
                () -> gallery.change(person.id(), person.facts().withName(wish)),
                () -> {
                    String message = texts.format("people.renamed", person.name(), wish);
                    notices.sayWithUndo(
                            message,
                            () -> write(
                                    "people.rename.failed",
                                    () -> gallery.change(person.id(), person.facts()),
                                    () -> {}));
                });
    }

    /** Erases a person with all pictures and templates. The screen has asked before. */
    public void delete(Person person) {
        write(
                "people.delete.failed",
                () -> gallery.erase(person.id(), Erasure.BY_HAND),
                () -> notices.say(texts.format("people.deleted", person.name())));
    }

    /** Erases all demo people, and nobody else. */
    public void removeDemo() {
        write("people.delete.failed", desk.demoPeople()::remove, () -> notices.say(texts.get("people.demo.removed")));
    }

    /** Enrols the demo people. */
    public void loadDemo() {
        busy.set(true);
        tasks.createOrdered(desk.demoPeople()::load)
                .onSuccess(added -> notices.say(texts.format("people.demo.loaded", added)))
                .onError(failure -> notices.error(texts.get("people.demo.failed"), failure))
                .onEnd(() -> busy.set(false))
                .start();
    }

    private void write(String failed, Runnable change, Runnable done) {
        tasks.createOrdered(progress -> {
                    change.run();
                    return true;
                })
                .onSuccess(unused -> done.run())
                .onError(failure -> notices.error(texts.get(failed), failure))
                .start();
    }

    private void reload() {
        tasks.create(progress -> gallery.people())
                .onSuccess(this::show)
                .onError(failure -> notices.error(texts.get("people.read.failed"), failure))
                .start();
    }

    private void show(List<Person> people) {
        all.setAll(people);
        Person before = chosen.get();
        chosen.set(
                before == null
                        ? null
                        : people.stream()
                                .filter(person -> person.id() == before.id())
                                .findFirst()
                                .orElse(null));
        chooseWanted();
        loaded.set(true);
    }

    private void chooseWanted() {
        all.stream().filter(person -> person.id() == wanted).findFirst().ifPresent(person -> {
            wanted = -1;
            chosen.set(person);
        });
    }

    private void filter(@Nullable String text) {
        String part = Objects.requireNonNullElse(text, "").strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(person -> person.name().toLowerCase(Locale.ROOT).contains(part));
    }
}
