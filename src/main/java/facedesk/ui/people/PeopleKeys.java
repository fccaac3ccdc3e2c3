package facedesk.ui.people;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keyboard's ways through the People screen. */
final class PeopleKeys {
    private static final KeyCombination FIND = KeyCombination.keyCombination("Shortcut+F");

    private PeopleKeys() {}

    /** Ctrl+F searches; in the list Delete erases, F2 renames, Enter goes to the person. */
    static void install(Node root, Node search, Node list, PersonController person) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (FIND.match(event)) {
                search.requestFocus();
                event.consume();
            }
        });
        list.setOnKeyPressed(event -> inList(event, person));
    }

    private static void inList(KeyEvent event, PersonController person) {
        if (event.getCode() == KeyCode.DELETE) {
            person.erase();
        } else if (event.getCode() == KeyCode.F2) {
            person.rename();
        } else if (event.getCode() == KeyCode.ENTER) {
            person.enter();
        }
    }
}
