package facedesk.ui.shell;

import facedesk.ui.Texts;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the question mark shows: the idea in three sentences, and the keys. */
final class HelpContent {
    private static final String[] KEYS = {
        "screens",
        "mirror",
        "pause",
        "snapshot",
        "find",
        "people",
        "person",
        "rename",
        "undo",
        "open",
        "fullscreen",
        "help"
    };
    private static final double WIDTH = 520;

    private HelpContent() {}

    static Node make(Texts texts) {
        Label idea = new Label(texts.get("help.idea"));
        idea.setWrapText(true);
        GridPane keys = new GridPane(16, 8);
        ColumnConstraints left = new ColumnConstraints();
        left.setHalignment(HPos.RIGHT);
        ColumnConstraints right = new ColumnConstraints();
        right.setHgrow(Priority.ALWAYS);
        keys.getColumnConstraints().addAll(left, right);
        for (int row = 0; row < KEYS.length; row++) {
            Label key = new Label(texts.get("help.key." + KEYS[row]));
            key.getStyleClass().add("key");
            keys.addRow(row, key, new Label(texts.get("help.does." + KEYS[row])));
        }
        VBox box = new VBox(16, idea, keys);
        box.setPadding(new Insets(8));
        box.setPrefWidth(WIDTH);
        return box;
    }
}
