package facedesk.ui.enroll.save;

import facedesk.ui.Navigator;
import facedesk.ui.Place;
import facedesk.ui.Texts;
import facedesk.ui.control.Showing;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** What was stored, and where to go from there. */
public final class DoneController {
    private final Texts texts;
    private final Navigator navigator;
    private Runnable begin = () -> {};
    private @Nullable SavingModel model;

    @FXML
    private Label done;

    @FXML
    private Label resembling;

    @FXML
    private Button recognise;

    public DoneController(Texts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
    }

    /**
     * Shows what this stored.
     *
     * @param again begins the next enrolment
     */
    public void follow(SavingModel saving, Runnable again) {
        model = saving;
        begin = again;
        done.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> done(saving.savedProperty().get()), saving.savedProperty()));
        Showing.showText(
                resembling,
                resembling,
                Bindings.createStringBinding(
                        () -> resembling(saving.savedProperty().get()), saving.savedProperty()));
    }

    /** Puts the keyboard on what is wanted most. */
    public void focus() {
        recognise.requestFocus();
    }

    @FXML
    void recognise() {
        begin.run();
        navigator.show(Place.LIVE);
    }

    @FXML
    void again() {
        begin.run();
    }

    @FXML
    void person() {
        Saved saved = model == null ? null : model.savedProperty().get();
        if (saved != null) {
            navigator.showPerson(saved.person().id());
        }
    }

    private String done(@Nullable Saved saved) {
        return saved == null ? "" : texts.format("enroll.saved", saved.person().name(), saved.pictures());
    }

    private String resembling(@Nullable Saved saved) {
        return saved == null
                ? ""
                : saved.resembling().map(new DuplicateText(texts)::noted).orElse("");
    }
}
