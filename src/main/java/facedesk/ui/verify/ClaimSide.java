package facedesk.ui.verify;

import facedesk.detection.Chip;
import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import facedesk.gallery.Picture;
import facedesk.matching.Reference;
import facedesk.text.Folding;
import facedesk.ui.Desk;
import facedesk.ui.Texts;
import facedesk.ui.fx.NewestWins;
import facedesk.ui.fx.Tasks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** Who somebody is said to be: the people to choose from, and the templates of the one chosen. On the JavaFX thread. */
final class ClaimSide {
    private final Desk desk;
    private final Texts texts;
    private final Tasks tasks;
    private final FaceSide view;
    private final ObservableList<Person> all = FXCollections.observableArrayList();
    private final FilteredList<Person> shown = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Person> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper people = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<List<Reference>> templates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Picture>> matched = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final NewestWins<Boolean> changes;
    private Gallery.@Nullable Subscription subscription;
    private long pictureShown;

    ClaimSide(Desk desk, Texts texts, Tasks tasks) {
        this.desk = desk;
        this.texts = texts;
        this.tasks = tasks;
        view = new FaceSide(texts.get("verify.claim"), texts.get("verify.claim.none"));
        changes = new NewestWins<>(tasks.fx(), unused -> reload());
        search.addListener((property, before, now) -> filter(now));
        chosen.addListener((property, before, now) -> loadTemplates());
    }

    /** Begins to follow the gallery. */
    void open() {
        close();
        subscription = desk.gallery().onChange(() -> changes.accept(true));
        reload();
    }

    /** Stops following the gallery. */
    void close() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }

    FaceSide view() {
        return view;
    }

    /** Those whose name holds what is searched for, by name. */
    ObservableList<Person> shown() {
        return shown;
    }

    StringProperty searchProperty() {
        return search;
    }

    /** Who it is said to be; null while nobody is chosen. */
    ObjectProperty<@Nullable Person> chosenProperty() {
        return chosen;
    }

    /** Whether whoever is chosen is to be refused although they are recognised. */
    boolean isBlocked() {
        Person person = chosen.get();
        return person != null && person.blocked();
    }

    /** Number of people; -1 until it is known. */
    ReadOnlyIntegerProperty peopleProperty() {
        return people.getReadOnlyProperty();
    }

    /** The chosen person's templates of the network in use. */
    ReadOnlyObjectProperty<List<Reference>> templatesProperty() {
        return templates.getReadOnlyProperty();
    }

    /** The stored picture that is shown: the one that matched best, once one has. */
    ReadOnlyObjectProperty<Optional<Picture>> matchedProperty() {
        return matched.getReadOnlyProperty();
    }

    /** Reads everything anew: gallery or network have changed. */
    void reload() {
        tasks.create(progress -> desk.gallery().people())
                .onSuccess(this::take)
                .onError(failure -> view.say(texts.get("people.read.failed")))
                .start();
    }

    /** Shows the stored picture that matched best. */
    void show(long pictureId) {
        if (pictureId == pictureShown) {
            return;
        }
        pictureShown = pictureId;
        Gallery gallery = desk.gallery();
        tasks.create(progress -> gallery.picture(pictureId)
                        .flatMap(picture -> gallery.chip(pictureId).map(chip -> new Stored(picture, chip))))
                .onSuccess(found -> found.filter(stored -> stored.picture().id() == pictureShown)
                        .ifPresent(this::show))
                .start();
    }

    private record Stored(Picture picture, Chip chip) {}

    private void show(Stored stored) {
        Person person = chosen.get();
        if (person != null && person.id() == stored.picture().personId()) {
            matched.set(Optional.of(stored.picture()));
            view.show(
                    stored.chip(),
                    person.name(),
                    texts.format("verify.quality", stored.picture().quality()));
        }
    }

    private void take(List<Person> found) {
        Person before = chosen.get();
        all.setAll(found);
        people.set(found.size());
        Person same = found.stream()
                .filter(person -> before != null && person.id() == before.id())
                .findFirst()
                .orElse(null);
        if (Objects.equals(same, chosen.get())) {
            loadTemplates();
        } else {
            chosen.set(same);
        }
    }

    private void loadTemplates() {
        Person person = chosen.get();
        templates.set(List.of());
        matched.set(Optional.empty());
        pictureShown = 0;
        view.say(texts.get("verify.claim.none"));
        if (person == null) {
            return;
        }
        String modelId = desk.verificationThreshold().current().modelId();
        tasks.create(progress -> desk.gallery().references(modelId, person.id()))
                .onSuccess(found -> takeTemplates(person, found))
                .onError(failure -> view.say(texts.get("people.read.failed")))
                .start();
    }

    private void takeTemplates(Person person, List<Reference> found) {
        if (!person.equals(chosen.get())) {
            return;
        }
        if (found.isEmpty()) {
            view.say(texts.format("verify.claim.nopictures", person.name()));
        } else {
            show(found.get(found.size() - 1).templateId());
        }
        templates.set(List.copyOf(found));
    }

    private void filter(String text) {
        shown.setPredicate(person -> Folding.holds(person.name(), text));
    }
}
