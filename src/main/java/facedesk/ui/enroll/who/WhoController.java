package facedesk.ui.enroll.who;

import facedesk.ui.Navigator;
import facedesk.ui.Place;
import facedesk.ui.Texts;
import facedesk.ui.control.Showing;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/** Who is to be enrolled, and who is there already under that name. */
public final class WhoController {
    private final Texts texts;
    private final Navigator navigator;
    private @Nullable WhoModel model;

    @FXML
    private TextField name;

    @FXML
    private TextField identifier;

    @FXML
    private TextField group;

    @FXML
    private TextArea note;

    @FXML
    private Label owner;

    @FXML
    private Node form;

    @FXML
    private Node existing;

    @FXML
    private Label adding;

    @FXML
    private Label consentState;

    @FXML
    private Node namesakes;

    @FXML
    private VBox rows;

    public WhoController(Texts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
    }

    /** Shows this. */
    public void follow(WhoModel who) {
        model = who;
        WhoText words = new WhoText(texts);
        name.textProperty().bindBidirectional(who.nameProperty());
        identifier.textProperty().bindBidirectional(who.identifierProperty());
        group.textProperty().bindBidirectional(who.groupProperty());
        note.textProperty().bindBidirectional(who.noteProperty());
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::tabLeaves);
        TextFields.bindAutoCompletion(group, typed -> who.suggestions(typed.getUserText()));
        form.disableProperty().bind(who.existingProperty().isNotNull());
        Showing.showText(owner, owner, words.fault(who));
        Showing.showWhile(existing, who.existingProperty().isNotNull());
        Showing.showWhile(
                namesakes,
                Bindings.createBooleanBinding(who::hasNamesakes, who.knownProperty(), who.existingProperty()));
        adding.textProperty().bind(words.adding(who));
        consentState.textProperty().bind(words.consent(who));
        who.knownProperty().addListener((property, before, now) -> showNamesakes(who, now.namesakes()));
    }

    /** Puts the keyboard where typing begins. */
    public void focus() {
        name.requestFocus();
        name.end();
    }

    @FXML
    void asNew() {
        if (model != null) {
            model.asNew();
            focus();
        }
    }

    @FXML
    void importMany() {
        navigator.show(Place.INTAKE);
    }

    private void showNamesakes(WhoModel who, List<WhoModel.Namesake> people) {
        rows.getChildren()
                .setAll(people.stream()
                        .map(person -> new NamesakeRow(
                                person, texts, () -> who.addTo(person.person().id())))
                        .toList());
    }

    /** A note may have several lines, but hardly tabs. */
    private void tabLeaves(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && event.getTarget() == note && !event.isControlDown()) {
            event.consume();
            Node target = event.isShiftDown() ? group : note.getScene().lookup("#next");
            if (target != null) {
                target.requestFocus();
            }
        }
    }
}
