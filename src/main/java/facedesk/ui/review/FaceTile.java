package facedesk.ui.review;

import javafx.css.PseudoClass;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** A face among others, one of which may be chosen. */
final class FaceTile extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ImageView view = new ImageView();

    FaceTile(double size, String words) {
        view.setFitWidth(size);
        view.setFitHeight(size);
        view.setPreserveRatio(true);
        view.setAccessibleText(words);
        getChildren().add(view);
        getStyleClass().add("review-face");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPrefSize(size + 6, size + 6);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void show(Image image) {
        view.setImage(image);
    }

    void mark(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
