package facedesk.ui.enroll.cue;

import facedesk.enrollment.EnrollmentHint;
import facedesk.enrollment.Shot;
import facedesk.ui.Texts;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/** Whether there is something to hear. */
public final class CueController {
    private final CueModel model;
    private final Texts texts;

    @FXML
    private ToggleButton sounds;

    @FXML
    private ToggleButton speech;

    public CueController(CueModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        sounds.selectedProperty().bindBidirectional(model.soundsProperty());
        speech.selectedProperty().bindBidirectional(model.speechProperty());
        speech.setDisable(!model.speaks());
        String hint = texts.get(model.speaks() ? "studio.speech" : "studio.speech.none");
        speech.setTooltip(new Tooltip(hint));
        speech.setAccessibleText(hint);
    }

    /**
     * Lets a capture be heard.
     *
     * @param shots pictures taken
     * @param seconds it has run; moves while pictures are wanted
     */
    public void follow(
            ObservableList<Shot> shots,
            ObservableValue<EnrollmentHint> hint,
            ObservableValue<Double> seconds,
            ObservableValue<Boolean> complete) {
        shots.addListener((ListChangeListener<Shot>) change -> model.taken(shots.size()));
        seconds.addListener((property, before, now) -> model.instruct(hint.getValue(), now));
        complete.addListener((property, before, now) -> {
            if (now) {
                model.done();
            }
        });
    }

    /** What decides what is heard. */
    public CueModel cues() {
        return model;
    }
}
