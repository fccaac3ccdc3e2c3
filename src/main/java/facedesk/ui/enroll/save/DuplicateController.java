package facedesk.ui.enroll.save;

import facedesk.gallery.Person;
import facedesk.ui.Texts;
import facedesk.ui.control.Images;
import facedesk.ui.control.ScoreBar;
import facedesk.ui.control.Showing;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/** Two faces side by side, and the question whether they are one person's. */
public final class DuplicateController {
    private final Texts texts;
    private @Nullable SavingModel model;

    @FXML
    private Label title;

    @FXML
    private ImageView theirs;

    @FXML
    private ImageView ours;

    @FXML
    private Label theirName;

    @FXML
    private Label ourName;

    @FXML
    private ScoreBar score;

    @FXML
    private Label margin;

    @FXML
    private Button same;

    @FXML
    private Button different;

    @FXML
    private Button cancel;

    public DuplicateController(Texts texts) {
        this.texts = texts;
    }

    /** Asks what this has to ask. */
    public void follow(SavingModel saving) {
        model = saving;
        cancel.cancelButtonProperty().bind(saving.lookalikeProperty().isNotNull());
        Showing.showWhile(
                different,
                Bindings.createBooleanBinding(
                        () -> mayDiffer(saving.lookalikeProperty().get()), saving.lookalikeProperty()));
        saving.lookalikeProperty().addListener((property, before, now) -> {
            if (now != null) {
                show(now, new DuplicateText(texts));
            }
        });
    }

    /** Puts the keyboard on the harmless answer, lest Enter pressed once too often joins two people. */
    public void focus() {
        cancel.requestFocus();
    }

    @FXML
    void same() {
        if (model != null) {
            model.samePerson();
        }
    }

    @FXML
    void different() {
        if (model != null) {
            model.differentPerson();
        }
    }

    @FXML
    void cancel() {
        if (model != null) {
            model.dismiss();
        }
    }

    private static boolean mayDiffer(@Nullable Lookalike found) {
        return found != null && !found.isTheirOwn();
    }

    private void show(Lookalike found, DuplicateText words) {
        Person person = found.person();
        title.setText(words.title(found));
        theirName.setText(person.name());
        ourName.setText(found.enrolment().facts().name());
        theirs.setImage(found.picture()
                .map(picture -> Images.ofFile(picture.thumbnail()))
                .orElse(null));
        theirs.setAccessibleText(person.name());
        ours.setImage(Images.ofFile(found.prepared().get(0).thumbnail()));
        ours.setAccessibleText(ourName.getText());
        score.setThreshold(found.threshold().value(), words.threshold(found));
        score.setScore(found.score(), words.score(found));
        margin.setText(words.margin(found));
        same.setText(words.same(found));
    }
}
