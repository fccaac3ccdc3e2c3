package facedesk.ui.enroll.capture;

import facedesk.enrollment.Shot;
import facedesk.ui.SourceModel;
import facedesk.ui.Texts;
import facedesk.ui.enroll.cue.CueController;
import facedesk.ui.enroll.photos.PhotosController;
import facedesk.ui.enroll.photos.PhotosModel;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The live picture with the guide, one instruction, the gauges and the pictures taken. */
public final class CaptureController {
    private final Texts texts;
    private final SourceModel source;

    @FXML
    private PromptController promptController;

    @FXML
    private InsistController insistController;

    @FXML
    private PhotosController photosController;

    @FXML
    private CueController cuesController;

    @FXML
    private Label instruction;

    @FXML
    private Label elapsed;

    @FXML
    private CaptureView view;

    @FXML
    private Node demo;

    @FXML
    private ShotStrip strip;

    @FXML
    private Button insisting;

    @FXML
    private QualityColumn quality;

    @FXML
    private Node refusedPane;

    @FXML
    private VBox refused;

    public CaptureController(Texts texts, SourceModel source) {
        this.texts = texts;
        this.source = source;
    }

    /**
     * Shows this capture.
     *
     * @param shots all pictures, those from photos too
     * @param drop takes one of them out
     * @return whether it waits for its own button, which Enter presses then
     */
    public BooleanBinding follow(
            CaptureModel capture, PhotosModel photos, ObservableList<Shot> shots, Consumer<Shot> drop) {
        CaptureState state = capture.state();
        view.follow(state, capture::preview, source.mirroredProperty(), texts);
        demo.visibleProperty().bind(source.demoProperty());
        quality.name(texts);
        state.panelProperty().addListener((property, before, now) -> quality.show(now));
        photosController.follow(photos, refusedPane, refused);
        shots.addListener((ListChangeListener<Shot>) change -> strip.show(shots, texts, drop));
        insisting.disableProperty().bind(state.mayInsist().not());
        insistController.onYes(capture::insist);
        CaptureText words = new CaptureText(texts);
        instruction.textProperty().bind(words.instruction(state));
        elapsed.textProperty().bind(words.elapsed(state));
        elapsed.visibleProperty().bind(state.runningProperty());
        cuesController.follow(capture.shots(), state.hintProperty(), state.secondsProperty(), state.completeProperty());
        ObjectBinding<Prompt> prompt = promptController.follow(capture);
        prompt.addListener((property, before, now) -> focus());
        return prompt.isNotEqualTo(Prompt.NONE);
    }

    /** Has Enter press the capture's own button while this holds. */
    public void defaultWhile(BooleanBinding condition) {
        promptController.defaultWhile(condition);
    }

    /** Begins to draw. */
    public void start() {
        view.start();
        cuesController.cues().begin();
    }

    /** Puts the keyboard on what begins, or on nothing that a second Enter could press. */
    public void focus() {
        if (!promptController.focus()) {
            view.requestFocus();
        }
    }

    /** Stops drawing. */
    public void stop() {
        view.stop();
        cuesController.cues().begin();
        insistController.no();
    }

    @FXML
    void insist() {
        insistController.ask();
    }
}
