package facedesk.ui.people.sheet;

import facedesk.ui.Texts;
import facedesk.ui.control.RetentionPicker;
import facedesk.ui.control.Showing;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The words of a consent, with the fields that fill them and the signature. */
public final class ConsentFormController {
    private final Texts texts;
    private @Nullable ConsentFormModel model;

    @FXML
    private Node root;

    @FXML
    private Label title;

    @FXML
    private TextField purpose;

    @FXML
    private DatePicker until;

    @FXML
    private Label untilFault;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label wording;

    @FXML
    private CheckBox declared;

    @FXML
    private TextField signature;

    @FXML
    private Label hint;

    @FXML
    private Button agree;

    public ConsentFormController(Texts texts) {
        this.texts = texts;
    }

    /** Asks what is asked there. */
    public void follow(ConsentFormModel form) {
        model = form;
        purpose.textProperty().bindBidirectional(form.purposeProperty());
        signature.textProperty().bindBidirectional(form.signatureProperty());
        declared.selectedProperty().bindBidirectional(form.declaredProperty());
        RetentionPicker.limit(until, form.days());
        until.valueProperty().bindBidirectional(form.untilProperty());
        wording.textProperty().bind(form.wording());
        agree.disableProperty().bind(form.complete().not());
        Showing.showText(
                untilFault,
                untilFault,
                Bindings.createStringBinding(
                        () -> form.days().fault(form.untilProperty().get()), form.untilProperty()));
        declared.selectedProperty().addListener((property, before, now) -> showHint());
        form.questionProperty().addListener((property, before, now) -> show(now));
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancel();
                event.consume();
            }
        });
        show(form.questionProperty().get());
    }

    @FXML
    void agree() {
        if (model != null) {
            model.agree();
        }
    }

    @FXML
    void cancel() {
        if (model != null) {
            model.cancel();
        }
    }

    private void show(ConsentFormModel.@Nullable Question question) {
        root.setVisible(question != null);
        if (question != null) {
            title.setText(texts.format("people.consent.title", question.person().name()));
            showHint();
            scroll.setVvalue(0);
            signature.requestFocus();
        }
    }

    private void showHint() {
        hint.setText(texts.get(declared.isSelected() ? "people.consent.declare.hint" : "people.consent.sign.hint"));
    }
}
