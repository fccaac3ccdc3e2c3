package facedesk.ui.settings;

import facedesk.ui.Dialogs;
import facedesk.ui.ModelInfo;
import facedesk.ui.Texts;
import facedesk.ui.control.Showing;
import facedesk.ui.settings.NetworkModel.Plan;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds the choice of a network: what a change would mean, how far it is, what is kept of others. */
public final class NetworkController {
    private final NetworkModel model;
    private final Dialogs dialogs;
    private final Texts texts;

    @FXML
    private ChoiceBox<ModelInfo> network;

    @FXML
    private Label about;

    @FXML
    private Node plan;

    @FXML
    private Label planTitle;

    @FXML
    private Label planWork;

    @FXML
    private Label planSearch;

    @FXML
    private Label planVerification;

    @FXML
    private RadioButton keep;

    @FXML
    private RadioButton erase;

    @FXML
    private Button begin;

    @FXML
    private Node changing;

    @FXML
    private Label changingTitle;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label state;

    @FXML
    private Node stopped;

    @FXML
    private Label stoppedText;

    @FXML
    private VBox kept;

    public NetworkController(NetworkModel model, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        var running = model.change().runningProperty();
        network.getItems().setAll(model.networks());
        network.setConverter(Shown.as(ModelInfo::id));
        network.disableProperty()
                .bind(running.or(Bindings.isNotNull(model.change().targetProperty())));
        network.valueProperty().bindBidirectional(model.lookedProperty());
        network.valueProperty().addListener((property, before, now) -> about.setText(model.about(now)));
        about.setText(model.about(network.getValue()));
        Showing.showWhile(plan, Bindings.isNotNull(model.planProperty()));
        model.planProperty().addListener((property, before, now) -> show(now));
        erase.setText(texts.get("network.plan.erase"));
        Showing.showWhile(changing, running);
        running.addListener((property, before, now) -> changingTitle.setText(model.underWay()));
        changingTitle.setText(model.underWay());
        progress.progressProperty().bind(model.change().progressProperty());
        state.textProperty().bind(model.change().stateProperty());
        Showing.showText(stopped, stoppedText, model.stoppedProperty());
        new KeptTemplates(kept, model, dialogs, texts).bind();
    }

    /** The choice gets the keyboard. */
    void focus() {
        network.requestFocus();
    }

    private void show(@Nullable Plan now) {
        if (now != null) {
            planTitle.setText(now.title());
            planWork.setText(now.work());
            planSearch.setText(now.search());
            planVerification.setText(now.verification());
            keep.setText(now.keep());
            keep.setSelected(true);
            begin.setText(now.begin());
        }
    }

    @FXML
    void begin() {
        model.begin(erase.isSelected());
    }

    @FXML
    void leave() {
        model.leave();
    }

    @FXML
    void stop() {
        model.change().stop();
    }

    @FXML
    void resume() {
        model.change().resume();
    }

    @FXML
    void giveUp() {
        model.change().giveUp();
    }
}
