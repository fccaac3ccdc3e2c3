package facedesk.ui.enroll.cue;

import facedesk.ui.Texts;
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

    /** What decides what is heard. */
    public CueModel cues() {
        return model;
    }
}
