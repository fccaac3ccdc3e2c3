package facedesk.ui.enroll;

import facedesk.ui.Notices;
import facedesk.ui.Screen;
import facedesk.ui.Texts;
import facedesk.ui.control.FileDrop;
import facedesk.ui.control.Showing;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The frame around the steps: where one is, to the next, and back. */
public final class EnrollController implements Screen {
    private final StudioModel model;
    private final Texts texts;
    private final Notices notices;

    @FXML
    private StepsController pagesController;

    @FXML
    private Node root;

    @FXML
    private Node studio;

    @FXML
    private StepBar steps;

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
        BooleanBinding starting = pagesController.follow(model);
        BooleanBinding asking = model.saving().lookalikeProperty().isNotNull();
        steps.name(texts);
        Showing.showWhile(bar, asking.not().and(model.stepProperty().isNotEqualTo(Step.DONE)));
        ObservableValue<Boolean> free = enterIsFree();
        next.defaultButtonProperty()
                .bind(Bindings.createBooleanBinding(() -> free.getValue() && !starting.get(), free, starting));
        pagesController.defaultWhile(
                Bindings.createBooleanBinding(() -> free.getValue() && starting.get(), free, starting));
        back.cancelButtonProperty().bind(asking.not());
        back.disableProperty().bind(model.backward().not());
        next.disableProperty().bind(model.forward().not());
        working.visibleProperty().bind(model.saving().savingProperty());
        studio.disableProperty().bind(model.saving().savingProperty());
        subject.textProperty().bind(model.who().nameProperty());
        FileDrop.install(root, files -> model.stepProperty().get() == Step.CAPTURE, model.photos()::read);
        model.stepProperty().addListener((property, before, now) -> turnTo(now));
        // A disabled page cannot take the keyboard, so it is given again when saving has ended.
        model.saving().savingProperty().addListener((property, before, now) -> focus(now));
        model.who().existingProperty().addListener((property, before, now) -> next.requestFocus());
        asking.addListener(
                (property, before, now) -> focus(model.saving().savingProperty().get()));
        turnTo(Step.WHO);
    }

    @Override
    public void onShow() {
        model.enter();
        turnTo(model.stepProperty().get());
    }

    @Override
    public void onHide() {
        pagesController.stop();
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

    private void turnTo(Step step) {
        steps.show(step);
        next.setText(texts.get("studio.next." + step.name()));
        pagesController.turnTo(step);
        focus(false);
    }

    /** Whether Enter is not for a button that has the keyboard; otherwise it would press that one and the default too. */
    private ObservableValue<Boolean> enterIsFree() {
        return root.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .map(owner -> !(owner instanceof Button))
                .orElse(true);
    }

    private void focus(boolean saving) {
        if (!saving && !pagesController.focus(model.stepProperty().get())) {
            next.requestFocus();
        }
    }
}
