package facedesk.ui.people.change;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.jspecify.annotations.Nullable;

/** How far a change is that is being written, and the bar that takes the last one back. */
public final class ChangesController {
    private @Nullable Edits edits;

    @FXML
    private Node undoBar;

    @FXML
    private Label done;

    @FXML
    private Node busyBar;

    @FXML
    private ProgressBar progress;

    /** Shows what is done there. */
    public void follow(Edits made) {
        edits = made;
        made.changes().lastProperty().addListener((property, before, now) -> show(now));
        show(made.changes().lastProperty().get());
        busyBar.visibleProperty()
                .bind(made.busyProperty().and(made.progressProperty().greaterThanOrEqualTo(0)));
        busyBar.managedProperty().bind(busyBar.visibleProperty());
        progress.progressProperty().bind(made.progressProperty());
    }

    @FXML
    void undo() {
        if (edits != null) {
            edits.undo();
        }
    }

    @FXML
    void dismiss() {
        if (edits != null) {
            edits.changes().clear();
        }
    }

    @FXML
    void cancel() {
        if (edits != null) {
            edits.cancel();
        }
    }

    private void show(Optional<Change> change) {
        undoBar.setVisible(change.isPresent());
        undoBar.setManaged(change.isPresent());
        change.ifPresent(last -> done.setText(last.said()));
    }
}
