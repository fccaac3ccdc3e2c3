package facedesk.ui.enroll.photos;

import facedesk.enrollment.PhotoResult;
import facedesk.ui.Dialogs;
import facedesk.ui.Texts;
import facedesk.ui.control.Showing;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The way to pictures from files, and how far their reading is. */
public final class PhotosController {
    private final Texts texts;
    private final Dialogs dialogs;
    private @Nullable PhotosModel model;

    @FXML
    private Node reading;

    @FXML
    private ProgressBar progress;

    public PhotosController(Texts texts, Dialogs dialogs) {
        this.texts = texts;
        this.dialogs = dialogs;
    }

    /**
     * Shows this.
     *
     * @param pane shown while photos were refused
     * @param refused where they are listed
     */
    public void follow(PhotosModel photos, Node pane, VBox refused) {
        model = photos;
        Showing.showWhile(reading, photos.busyProperty());
        progress.progressProperty().bind(photos.progressProperty());
        Showing.showWhile(pane, Bindings.isNotEmpty(photos.refused()));
        photos.refused().addListener((ListChangeListener<PhotoResult>) change -> refused.getChildren()
                .setAll(photos.refused().stream()
                        .map(result -> new RefusedRow(result, texts, photos))
                        .toList()));
    }

    @FXML
    void choose() {
        if (model != null) {
            model.read(dialogs.choosePictures());
        }
    }

    @FXML
    void cancel() {
        if (model != null) {
            model.cancel();
        }
    }
}
