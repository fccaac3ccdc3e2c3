package facedesk.ui.health;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A finding: its faces, a sentence, and what can be done. */
final class FindingRow extends HBox {
    private static final double SIZE = 72;
    private static final double GAP = 8;

    private final String sentence;
    private final HBox faces = new HBox(GAP);
    private final HBox actions = new HBox(GAP);

    FindingRow(String sentence) {
        super(2 * GAP);
        this.sentence = sentence;
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("finding");
        getChildren().addAll(faces, words, actions);
    }

    /** Adds a place for a face; the picture comes later. */
    java.util.function.Consumer<Image> face() {
        ImageView view = new ImageView();
        view.setFitWidth(SIZE);
        view.setFitHeight(SIZE);
        view.setPreserveRatio(true);
        faces.getChildren().add(view);
        return view::setImage;
    }

    /** Adds a button; the first is the one to press. */
    void action(String text, Runnable what) {
        Button button = new Button(text);
        button.setOnAction(event -> what.run());
        button.setAccessibleHelp(sentence);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        actions.getChildren().add(button);
    }
}
