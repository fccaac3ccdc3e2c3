package facedesk.ui.enroll.capture;

import facedesk.enrollment.session.View;
import facedesk.text.Phrase;
import facedesk.ui.SourceModel;
import facedesk.ui.Texts;
import facedesk.ui.control.Showing;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** The card over the picture: what to press to begin or to try again, and what is wrong with the camera. */
public final class PromptController {
    private final Texts texts;
    private final SourceModel source;
    private @Nullable CaptureModel model;
    private @Nullable ObjectBinding<Prompt> prompt;

    @FXML
    private Node root;

    @FXML
    private Label text;

    @FXML
    private Label cameraText;

    @FXML
    private Node camera;

    @FXML
    private CheckBox glasses;

    @FXML
    private Button go;

    public PromptController(Texts texts, SourceModel source) {
        this.texts = texts;
        this.source = source;
    }

    /** Shows what this waits for, and returns it. */
    ObjectBinding<Prompt> follow(CaptureModel capture) {
        model = capture;
        CaptureState state = capture.state();
        ObjectBinding<Prompt> wanted = Bindings.createObjectBinding(
                state::prompt,
                state.runningProperty(),
                state.completeProperty(),
                state.enoughProperty(),
                state.missingProperty());
        prompt = wanted;
        Showing.showText(
                camera,
                cameraText,
                Bindings.createStringBinding(
                        () -> trouble(capture, wanted.get()),
                        capture.troubleProperty(),
                        source.noticeProperty(),
                        wanted));
        Showing.showWhile(cameraText, camera.visibleProperty());
        Showing.showWhile(root, wanted.isNotEqualTo(Prompt.NONE).or(camera.visibleProperty()));
        Showing.showWhile(go, wanted.isNotEqualTo(Prompt.NONE));
        Showing.showWhile(glasses, wanted.isEqualTo(Prompt.START).or(wanted.isEqualTo(Prompt.RESTART)));
        glasses.selectedProperty().bindBidirectional(capture.glassesProperty());
        Showing.showText(
                text,
                text,
                Bindings.createStringBinding(
                        () -> text(wanted.get(), state.missingProperty().get()), wanted, state.missingProperty()));
        go.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("studio.prompt.go." + wanted.get().name()), wanted));
        return wanted;
    }

    void defaultWhile(BooleanBinding condition) {
        go.defaultButtonProperty().bind(condition);
    }

    /** Puts the keyboard on the button; false without one. */
    boolean focus() {
        boolean waiting = go.isVisible();
        if (waiting) {
            go.requestFocus();
        }
        return waiting;
    }

    @FXML
    void go() {
        if (model != null && prompt != null) {
            model.answer(prompt.get());
        }
    }

    @FXML
    void retryCamera() {
        source.retryCamera();
    }

    /** What is wrong with the camera; that there is only the demo's is said as long as nothing is being taken. */
    private String trouble(CaptureModel capture, Prompt wanted) {
        return capture.troubleProperty()
                .get()
                .map((Phrase phrase) -> texts.say(phrase))
                .orElse(wanted == Prompt.NONE ? "" : source.noticeProperty().get());
    }

    private String text(Prompt wanted, List<View> missing) {
        return texts.format("studio.prompt." + wanted.name(), names(missing));
    }

    private String names(List<View> missing) {
        return new ViewNames(texts).list(missing);
    }
}
