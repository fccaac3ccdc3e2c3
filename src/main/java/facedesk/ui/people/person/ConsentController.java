package facedesk.ui.people.person;

import facedesk.gallery.consent.Consent;
import facedesk.ui.Dialogs;
import facedesk.ui.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;

/** What the person agreed to, until when, and what can be done about it. */
public final class ConsentController {
    private final Texts texts;
    private final Dialogs dialogs;
    private final ConsentText words;
    private @Nullable PersonModel model;
    private @Nullable PersonRequests requests;

    @FXML
    private Label signed;

    @FXML
    private Label left;

    @FXML
    private Label purpose;

    @FXML
    private Label version;

    @FXML
    private Button wording;

    @FXML
    private Button renew;

    @FXML
    private Button withdraw;

    public ConsentController(Texts texts, Dialogs dialogs) {
        this.texts = texts;
        this.dialogs = dialogs;
        words = new ConsentText(texts);
    }

    /** Shows the consent of whoever is shown there. */
    void follow(PersonModel person, PersonRequests actions) {
        model = person;
        requests = actions;
        person.pageProperty().addListener((property, before, now) -> show(person, consent()));
    }

    @FXML
    void showWording() {
        consent().ifPresent(agreed -> {
            TextArea text = new TextArea(agreed.wording());
            text.setEditable(false);
            text.setWrapText(true);
            text.setAccessibleText(texts.get("people.consent.wording.title"));
            dialogs.show(texts.get("people.consent.wording.title"), text);
        });
    }

    @FXML
    void renew() {
        if (model != null && requests != null) {
            PersonRequests actions = requests;
            model.person().ifPresent(person -> actions.consent(person, consent()));
        }
    }

    @FXML
    void withdraw() {
        if (model != null && requests != null) {
            model.person().ifPresent(requests::withdraw);
        }
    }

    private Optional<Consent> consent() {
        return Optional.ofNullable(model)
                .map(person -> person.pageProperty().get())
                .flatMap(PersonPage::consent);
    }

    private void show(PersonModel person, Optional<Consent> consent) {
        boolean demo = person.person().filter(shown -> shown.demo()).isPresent();
        signed.setText(consent.map(words::signed)
                .orElseGet(() -> texts.get(demo ? "people.consent.demo" : "people.consent.missing")));
        set(left, consent.map(agreed -> words.left(agreed, LocalDate.now(person.clock()))));
        set(purpose, consent.map(words::purpose));
        set(version, consent.map(words::version));
        renew.setText(texts.get(consent.isPresent() ? "people.consent.renew" : "people.consent.record"));
        set(wording, consent.isPresent());
        set(withdraw, consent.isPresent());
    }

    private static void set(Label label, Optional<String> text) {
        label.setText(text.orElse(""));
        set(label, text.isPresent());
    }

    private static void set(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
