package facedesk.ui.enroll.review;

import facedesk.enrollment.Shot;
import facedesk.ui.Texts;
import facedesk.ui.control.Showing;
import facedesk.ui.enroll.capture.CaptureState;
import facedesk.ui.enroll.capture.ViewNames;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The pictures once more, what is missing, and what would help. */
public final class ReviewController {
    private final Texts texts;
    private Runnable again = () -> {};

    @FXML
    private Label title;

    @FXML
    private FlowPane tiles;

    @FXML
    private Node missing;

    @FXML
    private Label missingText;

    public ReviewController(Texts texts) {
        this.texts = texts;
    }

    /**
     * Shows these pictures.
     *
     * @param state of the capture they are from
     * @param drop takes one of them out
     * @param retake goes back to the camera
     */
    public void follow(ObservableList<Shot> shots, CaptureState state, Consumer<Shot> drop, Runnable retake) {
        again = retake;
        shots.addListener((ListChangeListener<Shot>) change -> tiles.getChildren()
                .setAll(shots.stream()
                        .map(shot -> new ReviewTile(shot, texts, () -> drop.accept(shot)))
                        .toList()));
        title.textProperty()
                .bind(Bindings.createStringBinding(() -> texts.format("studio.review.title", shots.size()), shots));
        Showing.showText(
                missing,
                missingText,
                Bindings.createStringBinding(() -> missing(state), state.missingProperty(), state.viewsProperty()));
    }

    @FXML
    void retake() {
        again.run();
    }

    private String missing(CaptureState state) {
        var open = state.notTaken();
        return open.isEmpty() ? "" : texts.format("studio.review.missing", new ViewNames(texts).list(open), open.size());
    }
}
