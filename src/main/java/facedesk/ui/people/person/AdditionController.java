package facedesk.ui.people.person;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import org.jspecify.annotations.Nullable;

/** How far an addition of pictures is, and which were not taken. */
public final class AdditionController {
    private @Nullable Addition model;

    @FXML
    private Node adding;

    @FXML
    private ProgressBar progress;

    @FXML
    private ListView<String> refused;

    /** Follows the additions made there. */
    void follow(Addition addition) {
        model = addition;
        adding.visibleProperty().bind(addition.busyProperty());
        adding.managedProperty().bind(adding.visibleProperty());
        progress.progressProperty().bind(addition.progressProperty());
        refused.setItems(addition.refused());
        refused.visibleProperty().bind(Bindings.isNotEmpty(addition.refused()));
        refused.managedProperty().bind(refused.visibleProperty());
    }

    @FXML
    void cancel() {
        if (model != null) {
            model.cancel();
        }
    }
}
