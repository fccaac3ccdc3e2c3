package facedesk.ui.people;

import facedesk.gallery.Person;
import facedesk.ui.Texts;
import facedesk.ui.people.roster.PersonRow;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done about the people selected. */
public final class SelectionController {
    private final Texts texts;
    private @Nullable PeopleModel model;
    private @Nullable Asking asking;

    @FXML
    private Node actions;

    @FXML
    private Label selected;

    @FXML
    private Button open;

    @FXML
    private Button block;

    @FXML
    private Button merge;

    public SelectionController(Texts texts) {
        this.texts = texts;
    }

    /** Acts on whoever is selected there. */
    void follow(PeopleModel people, Asking questions) {
        model = people;
        asking = questions;
        people.selection().onChange(this::show);
        show();
    }

    @FXML
    void open() {
        if (model != null && !rows().isEmpty()) {
            model.turnTo(rows().get(0).id());
        }
    }

    @FXML
    void group() {
        if (asking != null) {
            asking.group(people());
        }
    }

    @FXML
    void block() {
        if (model != null) {
            model.edits().block(people(), !areBlocked());
        }
    }

    @FXML
    void merge() {
        if (asking != null) {
            asking.merge(rows());
        }
    }

    @FXML
    void export() {
        if (asking != null) {
            asking.export(people());
        }
    }

    @FXML
    void erase() {
        if (asking != null) {
            asking.erase(people());
        }
    }

    private void show() {
        int size = model == null ? 0 : model.selection().size();
        actions.setDisable(size == 0);
        open.setDisable(size != 1);
        merge.setDisable(size != 2);
        selected.setText(texts.format("people.selected", size));
        boolean blocked = areBlocked();
        block.setText(texts.get(blocked ? "people.unblock" : "people.block"));
        block.setGraphic(new FontIcon(blocked ? "fth-check-circle" : "fth-slash"));
    }

    private boolean areBlocked() {
        return !rows().isEmpty() && people().stream().allMatch(Person::blocked);
    }

    private List<PersonRow> rows() {
        return model == null ? List.of() : model.selection().items();
    }

    private List<Person> people() {
        return rows().stream().map(PersonRow::person).toList();
    }
}
