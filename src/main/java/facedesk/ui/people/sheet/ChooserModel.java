package facedesk.ui.people.sheet;

import facedesk.gallery.Person;
import facedesk.ui.people.roster.ConsentFilter;
import facedesk.ui.people.roster.HealthFilter;
import facedesk.ui.people.roster.PersonRow;
import facedesk.ui.people.roster.Query;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Choosing somebody to be held beside a person. On the JavaFX thread. */
public final class ChooserModel {
    /**
     * What is asked.
     *
     * @param person beside whom somebody is chosen
     * @param title the question
     * @param explanation what choosing does
     * @param action the word on the button
     * @param chosen is given who was chosen
     */
    public record Question(Person person, String title, String explanation, String action, Consumer<Person> chosen) {}

    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable PersonRow> chosen = new SimpleObjectProperty<>();
    private final ObservableList<PersonRow> shown = FXCollections.observableArrayList();
    private List<PersonRow> rows = List.of();

    /** Nothing is asked yet. */
    public ChooserModel() {
        search.addListener((property, before, now) -> filter());
    }

    /** Asks; whatever was asked before is given up. */
    public void ask(Question next, List<PersonRow> everybody) {
        rows = everybody.stream().filter(row -> row.id() != next.person().id()).toList();
        chosen.set(null);
        search.set("");
        filter();
        question.set(next);
    }

    /** What is asked; null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** What is searched for. */
    public StringProperty searchProperty() {
        return search;
    }

    /** Those who can be chosen. */
    public ObservableList<PersonRow> shown() {
        return shown;
    }

    /** Who is held beside the person now; null while nobody is. */
    public ObjectProperty<@Nullable PersonRow> chosenProperty() {
        return chosen;
    }

    /** Takes whoever is held beside the person; without anybody nothing happens. */
    public void take() {
        Question asked = question.get();
        PersonRow row = chosen.get();
        if (asked != null && row != null) {
            question.set(null);
            asked.chosen().accept(row.person());
        }
    }

    /** Chooses nobody. */
    public void cancel() {
        question.set(null);
    }

    private void filter() {
        String text = Objects.requireNonNullElse(search.get(), "");
        shown.setAll(new Query(text, "", ConsentFilter.ANY, HealthFilter.ANY).of(rows, Instant.EPOCH));
        if (chosen.get() != null && !shown.contains(chosen.get())) {
            chosen.set(null);
        }
    }
}
