package facedesk.ui.enroll.review;

import facedesk.enrollment.Shot;
import facedesk.enrollment.choice.Advice;
import facedesk.enrollment.session.View;
import facedesk.text.Phrase;
import facedesk.ui.Texts;
import facedesk.ui.control.Showing;
import facedesk.ui.enroll.advice.AdviceModel;
import facedesk.ui.enroll.capture.CaptureState;
import facedesk.ui.enroll.capture.ViewNames;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The pictures once more, what is missing, and what would help most. */
public final class ReviewController {
    private final Texts texts;
    private final ViewNames names;
    private Runnable again = () -> {};

    @FXML
    private Label title;

    @FXML
    private FlowPane tiles;

    @FXML
    private Node missing;

    @FXML
    private Label missingText;

    @FXML
    private Label adviceText;

    @FXML
    private Node thinking;

    @FXML
    private Button retake;

    public ReviewController(Texts texts) {
        this.texts = texts;
        names = new ViewNames(texts);
    }

    /**
     * Shows these pictures.
     *
     * @param state of the capture they are from
     * @param advice on them
     * @param drop takes one of them out
     * @param retake goes back to the camera
     */
    public void follow(
            ObservableList<Shot> shots, CaptureState state, AdviceModel advice, Consumer<Shot> drop, Runnable retake) {
        again = retake;
        shots.addListener((ListChangeListener<Shot>) change -> show(shots, advice, drop));
        advice.adviceProperty().addListener((property, before, now) -> show(shots, advice, drop));
        title.textProperty()
                .bind(Bindings.createStringBinding(() -> texts.format("studio.review.title", shots.size()), shots));
        Showing.showText(
                missing,
                missingText,
                Bindings.createStringBinding(() -> missing(state), state.missingProperty(), state.viewsProperty()));
        Showing.showWhile(
                thinking,
                Bindings.createBooleanBinding(
                        () -> advice.adviceProperty().get().isEmpty(), advice.adviceProperty()));
        adviceText
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> advice.adviceProperty().get().map(this::words).orElse(""), advice.adviceProperty()));
        this.retake
                .textProperty()
                .bind(Bindings.createStringBinding(() -> button(advice, state), advice.adviceProperty()));
        Showing.showWhile(this.retake, Bindings.isNotEmpty(this.retake.textProperty()));
    }

    @FXML
    void retake() {
        again.run();
    }

    private void show(ObservableList<Shot> shots, AdviceModel advice, Consumer<Shot> drop) {
        tiles.getChildren()
                .setAll(shots.stream()
                        .map(shot -> new ReviewTile(shot, advice.worth(shot), texts, () -> drop.accept(shot)))
                        .toList());
    }

    private String words(Advice given) {
        String reason = texts.say(Phrase.of(given.reason()));
        return given.view()
                .map(view -> texts.format("studio.advice", reason, names.list(List.of(view))))
                .orElse(reason);
    }

    private String button(AdviceModel advice, CaptureState state) {
        List<View> wanted = advice.adviceProperty()
                .get()
                .flatMap(Advice::view)
                .map(List::of)
                .orElseGet(state::notTaken);
        return wanted.isEmpty() ? "" : texts.format("studio.review.retake", names.list(wanted));
    }

    private String missing(CaptureState state) {
        List<View> open = state.notTaken();
        return open.isEmpty() ? "" : texts.format("studio.review.missing", names.list(open), open.size());
    }
}
