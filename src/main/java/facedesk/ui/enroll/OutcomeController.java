package facedesk.ui.enroll;

import facedesk.ui.Navigator;
import facedesk.ui.Place;
import facedesk.ui.Texts;
import facedesk.ui.control.Images;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/** What comes of saving: somebody who has this face already, or success. */
public final class OutcomeController {
    private final Texts texts;
    private final Navigator navigator;
    private @Nullable EnrollModel model;

    @FXML
    private Node root;

    @FXML
    private Node duplicate;

    @FXML
    private Label who;

    @FXML
    private ImageView theirs;

    @FXML
    private ImageView ours;

    @FXML
    private Button add;

    @FXML
    private Button recognise;

    @FXML
    private Node success;

    @FXML
    private Label done;

    public OutcomeController(Texts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
    }

    /** Shows the outcome of these enrolments. */
    void follow(EnrollModel enrolment) {
        model = enrolment;
        root.visibleProperty().bind(enrolment.over());
        duplicate.visibleProperty().bind(enrolment.lookalikeProperty().isNotNull());
        success.visibleProperty().bind(enrolment.savedProperty().isNotNull());
        enrolment.lookalikeProperty().addListener((property, before, now) -> showLookalike(now));
        enrolment.savedProperty().addListener((property, before, now) -> showSaved(now));
    }

    @FXML
    void addToThem() {
        if (model != null) {
            model.addToThem();
        }
    }

    @FXML
    void enrollAnyway() {
        if (model != null) {
            model.enrollAnyway();
        }
    }

    @FXML
    void dismiss() {
        if (model != null) {
            model.dismiss();
        }
    }

    @FXML
    void again() {
        if (model != null) {
            model.reset();
        }
    }

    @FXML
    void recognise() {
        again();
        navigator.show(Place.LIVE);
    }

    private void showLookalike(@Nullable Lookalike found) {
        if (found != null) {
            who.setText(texts.format(
                    "enroll.duplicate." + found.kind().name(), found.person().name()));
            theirs.setImage(found.picture()
                    .map(picture -> Images.ofFile(picture.thumbnail()))
                    .orElse(null));
            ours.setImage(Images.ofFile(found.prepared().get(0).thumbnail()));
            add.requestFocus();
        }
    }

    private void showSaved(EnrollModel.@Nullable Saved saved) {
        if (saved != null) {
            done.setText(texts.format("enroll.saved", saved.person().name(), saved.pictures()));
            recognise.requestFocus();
        }
    }
}
