package facedesk.ui.people;

import facedesk.ui.people.person.PersonController;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keyboard's ways through the People screen; those within the grid are the grid's own. */
final class PeopleKeys {
    private static final KeyCombination FIND = KeyCombination.keyCombination("Shortcut+F");
    private static final KeyCombination UNDO = KeyCombination.keyCombination("Shortcut+Z");

    private final PeopleModel model;
    private final RosterController roster;
    private final PersonController person;
    private final Asking asking;

    PeopleKeys(PeopleModel model, RosterController roster, PersonController person, Asking asking) {
        this.model = model;
        this.roster = roster;
        this.person = person;
        this.asking = asking;
    }

    /** Ctrl+F searches, Ctrl+Z takes back, Esc goes a step back, F2 renames. */
    void install(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::anywhere);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::otherwise);
    }

    private void anywhere(KeyEvent event) {
        if (FIND.match(event)) {
            model.back();
            roster.find();
            event.consume();
        } else if (UNDO.match(event) && !(event.getTarget() instanceof TextInputControl)) {
            model.edits().undo();
            event.consume();
        }
    }

    private void otherwise(KeyEvent event) {
        boolean page = model.openedProperty().get() >= 0;
        if (event.getCode() == KeyCode.ESCAPE) {
            stepBack(page);
            event.consume();
        } else if (event.getCode() == KeyCode.F2 && page) {
            person.rename();
            event.consume();
        } else if (event.getCode() == KeyCode.F2 && model.selection().size() == 1) {
            asking.rename(model.selection().items().get(0).person());
            event.consume();
        }
    }

    private void stepBack(boolean page) {
        if (page) {
            model.back();
        } else if (model.selection().size() > 0) {
            model.selection().clear();
        } else {
            model.listing().widen();
            roster.enter();
        }
    }
}
