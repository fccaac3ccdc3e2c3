package facedesk.ui.enroll;

import facedesk.ui.control.Showing;
import facedesk.ui.enroll.capture.CaptureController;
import facedesk.ui.enroll.consent.ConsentController;
import facedesk.ui.enroll.review.ReviewController;
import facedesk.ui.enroll.save.DoneController;
import facedesk.ui.enroll.save.DuplicateController;
import facedesk.ui.enroll.who.WhoController;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;

/** A page for every step, of which one is seen. */
public final class StepsController {
    @FXML
    private WhoController whoController;

    @FXML
    private ConsentController consentController;

    @FXML
    private CaptureController captureController;

    @FXML
    private ReviewController reviewController;

    @FXML
    private DuplicateController duplicateController;

    @FXML
    private DoneController doneController;

    @FXML
    private Node who;

    @FXML
    private Node consent;

    @FXML
    private Node capture;

    @FXML
    private Node review;

    @FXML
    private Node duplicate;

    @FXML
    private Node done;

    /**
     * Shows this enrolment.
     *
     * @return whether the page of the camera has a button of its own that is wanted first
     */
    BooleanBinding follow(StudioModel model) {
        ReadOnlyObjectProperty<Step> step = model.stepProperty();
        BooleanBinding asking = model.saving().lookalikeProperty().isNotNull();
        Showing.showWhile(who, step.isEqualTo(Step.WHO));
        Showing.showWhile(consent, step.isEqualTo(Step.CONSENT));
        Showing.showWhile(capture, step.isEqualTo(Step.CAPTURE));
        Showing.showWhile(review, step.isEqualTo(Step.REVIEW).and(asking.not()));
        Showing.showWhile(duplicate, asking);
        Showing.showWhile(done, step.isEqualTo(Step.DONE));
        whoController.follow(model.who());
        consentController.follow(model.consent());
        BooleanBinding prompting =
                captureController.follow(model.capture(), model.photos(), model.shots(), model::drop);
        reviewController.follow(model.shots(), model.capture().state(), model.advice(), model::drop, model::retake);
        duplicateController.follow(model.saving());
        doneController.follow(model.saving(), model::begin);
        return step.isEqualTo(Step.CAPTURE).and(prompting);
    }

    /** Has Enter press the camera page's own button while this holds. */
    void defaultWhile(BooleanBinding condition) {
        captureController.defaultWhile(condition);
    }

    /** Draws the camera's picture if the step needs it. */
    void turnTo(Step step) {
        captureController.stop();
        if (step == Step.CAPTURE) {
            captureController.start();
        }
    }

    /** Puts the keyboard where the step begins; false when that is not on its page. */
    boolean focus(Step step) {
        if (duplicate.isVisible()) {
            duplicateController.focus();
            return true;
        }
        switch (step) {
            case WHO -> whoController.focus();
            case CONSENT -> consentController.focus();
            case CAPTURE -> captureController.focus();
            case DONE -> doneController.focus();
            case REVIEW -> {
                return false;
            }
        }
        return true;
    }

    /** Stops drawing. */
    void stop() {
        captureController.stop();
    }
}
