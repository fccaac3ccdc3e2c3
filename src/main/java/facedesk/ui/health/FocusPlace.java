package facedesk.ui.health;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;

/**
 * Where the keyboard is among the buttons below a node, so that it is near there again when they were made anew.
 *
 * @param at the how-manieth of the buttons; -1 when it is somewhere else
 */
record FocusPlace(int at) {
    static FocusPlace in(Parent parent) {
        List<Button> buttons = buttons(parent);
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).isFocused()) {
                return new FocusPlace(i);
            }
        }
        return new FocusPlace(-1);
    }

    /** Leads the keyboard to the button there, to the last if there are fewer, or elsewhere if there are none. */
    void restore(Parent parent, Node otherwise) {
        List<Button> buttons = buttons(parent);
        if (at >= 0) {
            Node next = buttons.isEmpty() ? otherwise : buttons.get(Math.min(at, buttons.size() - 1));
            next.requestFocus();
        }
    }

    private static List<Button> buttons(Parent parent) {
        List<Button> found = new ArrayList<>();
        collect(parent, found);
        return found;
    }

    private static void collect(Parent parent, List<Button> found) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Button button) {
                found.add(button);
            } else if (child instanceof Parent deeper) {
                collect(deeper, found);
            }
        }
    }
}
