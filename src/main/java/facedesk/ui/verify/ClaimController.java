package facedesk.ui.verify;

import facedesk.gallery.Person;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Binds the choice of who somebody is said to be. */
public final class ClaimController {
    @FXML
    private Node people;

    @FXML
    private TextField search;

    @FXML
    private ListView<Person> list;

    /** Shows the people of a side. Enter in the search chooses the first that is found. */
    void follow(ClaimSide side) {
        search.textProperty().bindBidirectional(side.searchProperty());
        search.setOnAction(event -> list.getSelectionModel().selectFirst());
        list.setItems(side.shown());
        list.setCellFactory(view -> new NameCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                side.chosenProperty().set(now);
            }
        });
        side.chosenProperty().addListener((property, before, now) -> select(now));
    }

    /** Shows or hides it. */
    void show(boolean shown) {
        people.setVisible(shown);
        people.setManaged(shown);
    }

    /** Goes to the search. */
    void find() {
        search.requestFocus();
    }

    private void select(@Nullable Person person) {
        if (person == null) {
            list.getSelectionModel().clearSelection();
        } else if (person != list.getSelectionModel().getSelectedItem()) {
            list.getSelectionModel().select(person);
        }
    }

    /** A name in the list. */
    private static final class NameCell extends ListCell<@Nullable Person> {
        NameCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Person person, boolean empty) {
            super.updateItem(person, empty);
            setText(empty || person == null ? "" : person.name());
        }
    }
}
