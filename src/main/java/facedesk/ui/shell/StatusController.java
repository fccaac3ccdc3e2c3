package facedesk.ui.shell;

import facedesk.recognition.PipelineState;
import facedesk.ui.Navigator;
import facedesk.ui.Place;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.shape.Circle;
import javafx.util.Duration;

/** The status bar: every part is a button that leads to what it names. */
public final class StatusController {
    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final Duration EVERY = Duration.millis(500);

    private final StatusModel model;
    private final Navigator navigator;

    @FXML
    private Circle dot;

    @FXML
    private Button state;

    @FXML
    private Button rate;

    @FXML
    private Button latency;

    @FXML
    private Button network;

    @FXML
    private Button threshold;

    @FXML
    private Button people;

    public StatusController(StatusModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    @FXML
    void initialize() {
        state.textProperty().bind(model.stateProperty());
        rate.textProperty().bind(model.rateProperty());
        latency.textProperty().bind(model.latencyProperty());
        network.textProperty().bind(model.modelProperty());
        threshold.textProperty().bind(model.thresholdProperty());
        people.textProperty().bind(model.peopleProperty());
        model.phaseProperty().addListener((property, before, now) -> colour(now));
        colour(model.phaseProperty().get());
        Timeline clock = new Timeline(new KeyFrame(EVERY, event -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        state.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                clock.stop();
            } else {
                clock.play();
            }
        });
    }

    @FXML
    void showLive() {
        navigator.show(Place.LIVE);
    }

    @FXML
    void showPeople() {
        navigator.show(Place.PEOPLE);
    }

    @FXML
    void showSettings() {
        navigator.show(Place.SETTINGS);
    }

    private void colour(PipelineState.Phase phase) {
        dot.pseudoClassStateChanged(RUNNING, phase == PipelineState.Phase.RUNNING);
        dot.pseudoClassStateChanged(FAILED, phase == PipelineState.Phase.FAILED);
    }
}
