package facedesk.ui.people;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import org.jspecify.annotations.Nullable;

/** How far an addition of pictures is, and which were not taken. */
public final class AdditionController {
    private @Nullable PicturesModel model;

    @FXML
    private Node adding;

    @FXML
    private ProgressBar progress;

    @FXML
    private ListView<String> refused;

    /** Follows the additions made there. */
    void follow(PicturesModel pictures) {
        model = pictures;
        adding.visibleProperty().bind(pictures.busyProperty());
        adding.managedProperty().bind(adding.visibleProperty());
        progress.progressProperty().bind(pictures.progressProperty());
        refused.setItems(pictures.refused());
        refused.visibleProperty().bind(Bindings.isNotEmpty(pictures.refused()));
        refused.managedProperty().bind(refused.visibleProperty());
    }

    @FXML
    void cancel() {
        if (model != null) {
            model.cancel();
        }
    }
}
