package facedesk.ui.people.person;

import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.ui.Dates;
import facedesk.ui.Texts;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What is written about the person: changed in place, written when a field is left or Enter is pressed, Esc takes back. */
public final class FactsController {
    private final Texts texts;
    private @Nullable PersonModel model;

    /** Whose facts stand in the fields; null while they are being put there. */
    private @Nullable Person shown;

    @FXML
    private TextField name;

    @FXML
    private TextField identifier;

    @FXML
    private ComboBox<String> group;

    @FXML
    private TextArea note;

    @FXML
    private Label enrolled;

    public FactsController(Texts texts) {
        this.texts = texts;
    }

    /** Shows whoever is shown there. */
    void follow(PersonModel person) {
        model = person;
        group.setItems(person.groups());
        person.pageProperty().addListener((property, before, now) -> showChanged(now));
        Stream.of(name, identifier, group, note).forEach(this::prepare);
        name.setOnAction(event -> commit());
        identifier.setOnAction(event -> commit());
        group.setOnAction(event -> commit());
    }

    /** Puts the cursor into the name. */
    void rename() {
        name.requestFocus();
        name.selectAll();
    }

    private void prepare(Control field) {
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isChanged()) {
                show(model == null ? null : model.pageProperty().get());
                event.consume();
            }
        });
    }

    private void commit() {
        if (model == null || !isChanged()) {
            return;
        }
        if (name.getText().isBlank()) {
            show(model.pageProperty().get());
        } else {
            model.change(typed());
        }
    }

    private boolean isChanged() {
        return shown != null && !shown.facts().equals(typed());
    }

    private PersonFacts typed() {
        return new PersonFacts(
                name.getText(),
                identifier.getText(),
                Objects.requireNonNullElse(group.getEditor().getText(), ""),
                note.getText());
    }

    /** What is being typed stays while the person is as before. */
    private void showChanged(@Nullable PersonPage page) {
        if (page == null
                || shown == null
                || !page.person().facts().equals(shown.facts())
                || page.person().id() != shown.id()) {
            show(page);
        }
    }

    private void show(@Nullable PersonPage page) {
        shown = null;
        if (page == null) {
            return;
        }
        Person person = page.person();
        name.setText(person.name());
        identifier.setText(person.facts().identifier());
        group.setValue(person.facts().group());
        group.getEditor().setText(person.facts().group());
        note.setText(person.facts().note());
        enrolled.setText(texts.format("people.enrolled", Dates.day(person.enrolledAt(), texts.locale())));
        shown = person;
    }
}
