package facedesk.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Shows nodes while something holds; a node not shown takes no room. On the JavaFX thread. */
public final class Showing {
    private Showing() {}

    /** Shows a node while the condition holds. */
    public static void showWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    /** Shows a text in a label, and the box around it only while there is one. */
    public static void showText(Node box, Label label, ObservableValue<String> text) {
        label.textProperty().bind(text);
        showWhile(box, Bindings.isNotEmpty(label.textProperty()));
    }
}
