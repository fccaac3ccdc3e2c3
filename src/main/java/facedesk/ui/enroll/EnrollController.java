package facedesk.ui.enroll;

import facedesk.ui.Notices;
import facedesk.ui.Screen;
import facedesk.ui.Texts;
import facedesk.ui.control.FileDrop;
import facedesk.ui.control.Showing;
import facedesk.ui.enroll.capture.CaptureController;
import facedesk.ui.enroll.consent.ConsentController;
import facedesk.ui.enroll.review.ReviewController;
import facedesk.ui.enroll.save.DoneController;
import facedesk.ui.enroll.save.DuplicateController;
import facedesk.ui.enroll.who.WhoController;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The frame around the steps: where one is, to the next, and back. */
public final class EnrollController implements Screen {
    private final StudioModel model;
    private final Texts texts;
    private final Notices notices;

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
    private Node root;

    @FXML
    private Node studio;

    @FXML
    private StepBar steps;

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

    @FXML
    private Node bar;

    @FXML
    private Button back;

    @FXML
    private Button next;

    @FXML
    private Label subject;

    @FXML
    private Node working;

    public EnrollController(StudioModel model, Texts texts, Notices notices) {
        this.model = model;
        this.texts = texts;
        this.notices = notices;
    }

    @FXML
    void initialize() {
        whoController.follow(model.who());
        consentController.follow(model.consent());
        BooleanBinding prompting =
                captureController.follow(model.capture(), model.photos(), model.shots(), model::drop);
        reviewController.follow(model.shots(), model.capture().state(), model::drop, model::retake);
        duplicateController.follow(model.saving());
        doneController.follow(model.saving(), model::begin);
        steps.name(texts);
        showPages();
        BooleanBinding starting = model.stepProperty().isEqualTo(Step.CAPTURE).and(prompting);
        captureController.defaultWhile(starting);
        next.defaultButtonProperty().bind(starting.not());
        back.cancelButtonProperty().bind(model.saving().lookalikeProperty().isNull());
        back.disableProperty().bind(model.backward().not());
        next.disableProperty().bind(model.forward().not());
        working.visibleProperty().bind(model.saving().savingProperty());
        studio.disableProperty().bind(model.saving().savingProperty());
        subject.textProperty().bind(model.who().nameProperty());
        FileDrop.install(
                root, files -> model.stepProperty().get() == Step.CAPTURE, model.photos()::read);
        model.stepProperty().addListener((property, before, now) -> turnTo(now));
        turnTo(Step.WHO);
    }

    @Override
    public void onShow() {
        model.enter();
        turnTo(model.stepProperty().get());
    }

    @Override
    public void onHide() {
        captureController.stop();
        if (model.leave()) {
            notices.say(texts.get("studio.left"));
        }
    }

    @FXML
    void next() {
        model.next();
    }

    @FXML
    void back() {
        model.back();
    }

    private void showPages() {
        BooleanBinding asking = model.saving().lookalikeProperty().isNotNull();
        Showing.showWhile(who, model.stepProperty().isEqualTo(Step.WHO));
        Showing.showWhile(consent, model.stepProperty().isEqualTo(Step.CONSENT));
        Showing.showWhile(capture, model.stepProperty().isEqualTo(Step.CAPTURE));
        Showing.showWhile(review, model.stepProperty().isEqualTo(Step.REVIEW).and(asking.not()));
        Showing.showWhile(duplicate, asking);
        Showing.showWhile(done, model.stepProperty().isEqualTo(Step.DONE));
        Showing.showWhile(bar, asking.not().and(model.stepProperty().isNotEqualTo(Step.DONE)));
    }

    private void turnTo(Step step) {
        steps.show(step);
        next.setText(texts.get("studio.next." + step.name()));
        captureController.stop();
        switch (step) {
            case WHO -> whoController.focus();
            case CONSENT -> consentController.focus();
            case CAPTURE -> captureController.start();
            case REVIEW -> next.requestFocus();
            case DONE -> doneController.focus();
        }
    }
}
