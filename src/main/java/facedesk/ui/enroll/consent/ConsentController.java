package facedesk.ui.enroll.consent;

import facedesk.ui.Texts;
import facedesk.ui.control.RetentionPicker;
import facedesk.ui.control.Showing;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

/** The words of consent, what they leave to be chosen, and the signature. */
public final class ConsentController {
    private final Texts texts;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label wording;

    @FXML
    private Label version;

    @FXML
    private ComboBox<Purpose> purpose;

    @FXML
    private TextField ownPurpose;

    @FXML
    private DatePicker until;

    @FXML
    private FlowPane presets;

    @FXML
    private Label untilFault;

    @FXML
    private TextField signature;

    @FXML
    private Label moment;

    public ConsentController(Texts texts) {
        this.texts = texts;
    }

    /** Shows this. */
    public void follow(ConsentModel model) {
        wording.textProperty().bind(model.wording());
        version.setText(model.version());
        purpose.setConverter(new PurposeNames(texts));
        purpose.getItems().setAll(Purpose.values());
        purpose.valueProperty().bindBidirectional(model.purposeProperty());
        ownPurpose.textProperty().bindBidirectional(model.ownPurposeProperty());
        Showing.showWhile(ownPurpose, model.purposeProperty().isEqualTo(Purpose.OTHER));
        chooseDay(model);
        signature.textProperty().bindBidirectional(model.signatureProperty());
        signature
                .promptTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.format(
                                "studio.consent.signature.prompt",
                                model.nameProperty().get()),
                        model.nameProperty()));
        moment.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.format("studio.consent.moment", model.moment()),
                        model.signatureProperty(),
                        model.signedProperty()));
    }

    /** Puts the keyboard on the signature, since everything else has a usual value. */
    public void focus() {
        scroll.setVvalue(0);
        signature.requestFocus();
        signature.end();
    }

    private void chooseDay(ConsentModel model) {
        RetentionPicker.limit(until, model.days());
        until.valueProperty().bindBidirectional(model.untilProperty());
        Showing.showText(
                untilFault,
                untilFault,
                Bindings.createStringBinding(model::untilFault, model.untilProperty(), model.nameProperty()));
        for (Retention retention : Retention.values()) {
            Button preset = new Button(texts.get("studio.retention." + retention.name()));
            preset.getStyleClass().add("small");
            preset.setOnAction(event -> model.keepFor(retention));
            presets.getChildren().add(preset);
        }
    }

    private static final class PurposeNames extends StringConverter<Purpose> {
        private final Texts texts;

        PurposeNames(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(Purpose one) {
            return one == null ? "" : one.in(texts);
        }

        @Override
        public Purpose fromString(String name) {
            throw new UnsupportedOperationException("Purposes are chosen, not typed");
        }
    }
}
