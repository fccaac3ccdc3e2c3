package facedesk.ui.settings;

import facedesk.matching.ThresholdRule;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Binds the choice of the two lines. */
public final class ThresholdsController {
    private final ThresholdsModel model;

    @FXML
    private ChoiceBox<@Nullable ThresholdRule> verification;

    @FXML
    private Label verificationMeaning;

    @FXML
    private ChoiceBox<@Nullable ThresholdRule> identification;

    @FXML
    private Label identificationMeaning;

    public ThresholdsController(ThresholdsModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        bind(verification, verificationMeaning, model.verification());
        bind(identification, identificationMeaning, model.identification());
    }

    private void bind(ChoiceBox<@Nullable ThresholdRule> box, Label meaning, RuleModel rule) {
        box.setConverter(Shown.as(model::name));
        box.setItems(rule.choices());
        box.valueProperty().bindBidirectional(rule.chosenProperty());
        meaning.textProperty().bind(rule.meaningProperty());
    }
}
