package facedesk.ui.intake;

import facedesk.ui.control.RetentionPicker;
import facedesk.ui.control.Showing;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The operator's declaration. */
public final class DeclarationController {
    @FXML
    private Node root;

    @FXML
    private TextField by;

    @FXML
    private TextField purpose;

    @FXML
    private DatePicker until;

    @FXML
    private CheckBox agreed;

    @FXML
    private Label wording;

    @FXML
    private Label missing;

    @FXML
    private Node missingBox;

    /** Shows and fills a declaration. */
    void follow(DeclarationModel model) {
        by.textProperty().bindBidirectional(model.byProperty());
        purpose.textProperty().bindBidirectional(model.purposeProperty());
        RetentionPicker.limit(until, model.days());
        until.valueProperty().bindBidirectional(model.untilProperty());
        agreed.selectedProperty().bindBidirectional(model.agreedProperty());
        wording.setText(model.wording());
        wording.setLabelFor(agreed);
        wording.setOnMouseClicked(event -> agreed.fire());
        agreed.setAccessibleText(model.wording());
        Showing.showText(
                missingBox,
                missing,
                Bindings.createStringBinding(
                        model::missing,
                        model.byProperty(),
                        model.purposeProperty(),
                        model.untilProperty(),
                        model.agreedProperty()));
    }

    /** Whether it can be changed now. */
    void lock(ObservableValue<Boolean> locked) {
        root.disableProperty().bind(locked);
    }

    /** Leads the keyboard to its first field. */
    void focus() {
        by.requestFocus();
    }
}
