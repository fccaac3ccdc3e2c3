package facedesk.ui.threshold;

import facedesk.evaluation.pairs.PictureRef;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** One side of a pair in a list: a picture, and the name that leads to the person where there is one to be led to. */
final class PairSide {
    private static final double SIZE = 64;

    private final ImageView image = new ImageView();
    private final StackPane picture = new StackPane(image);
    private final Hyperlink name = new Hyperlink();
    private @Nullable PictureRef shown;

    PairSide(Consumer<PictureRef> open) {
        image.setFitWidth(SIZE);
        image.setFitHeight(SIZE);
        image.setPreserveRatio(true);
        picture.setMinSize(SIZE, SIZE);
        picture.setMaxSize(SIZE, SIZE);
        picture.getStyleClass().add("pair-face");
        // The keyboard stays with the list, whose commands reach both people.
        name.setFocusTraversable(false);
        name.setMinWidth(0);
        name.getStyleClass().add("pair-name");
        name.setOnAction(event -> {
            name.setVisited(false);
            if (shown != null) {
                open.accept(shown);
            }
        });
    }

    StackPane picture() {
        return picture;
    }

    Labeled name() {
        return name;
    }

    /**
     * Makes room for a picture.
     *
     * @param leads whether the name leads to a person
     * @return whether it is another than before
     */
    boolean turnTo(PictureRef ref, boolean leads) {
        name.setDisable(!leads);
        if (ref.equals(shown) && image.getImage() != null) {
            return false;
        }
        shown = ref;
        image.setImage(null);
        name.setText("");
        return true;
    }

    /**
     * Shows a face that was asked for.
     *
     * @return whether it is still the one that is wanted
     */
    boolean show(PictureRef ref, PairFaces.PairFace face) {
        if (!ref.equals(shown)) {
            return false;
        }
        name.setText(face.name());
        image.setImage(face.image().orElse(null));
        return true;
    }
}
