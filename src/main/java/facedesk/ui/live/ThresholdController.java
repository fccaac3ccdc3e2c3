package facedesk.ui.live;

import facedesk.ui.CostLabels;
import facedesk.ui.Preset;
import facedesk.ui.Texts;
import facedesk.ui.ThresholdCosts.Cost;
import facedesk.ui.control.Showing;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** Binds the threshold panel to its model. */
public final class ThresholdController {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final ThresholdModel model;
    private final Texts texts;
    private final Map<Preset, ToggleButton> presets = new EnumMap<>(Preset.class);

    @FXML
    private Slider slider;

    @FXML
    private TextField typed;

    @FXML
    private ToggleButton thousand;

    @FXML
    private ToggleButton tenThousand;

    @FXML
    private ToggleButton hundredThousand;

    @FXML
    private Label strangers;

    @FXML
    private Label strangersDetail;

    @FXML
    private Label falseAccepts;

    @FXML
    private Label falseAcceptsDetail;

    @FXML
    private Label falseRejects;

    @FXML
    private Label falseRejectsDetail;

    @FXML
    private Label data;

    @FXML
    private VBox ownBox;

    @FXML
    private Label ownAccepts;

    @FXML
    private Label ownAcceptsDetail;

    @FXML
    private Label ownRejects;

    @FXML
    private Label ownRejectsDetail;

    @FXML
    private Label ownEmpty;

    public ThresholdController(ThresholdModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        slider.valueProperty().bindBidirectional(model.valueProperty());
        model.valueProperty().addListener((property, before, now) -> showValue(now.doubleValue()));
        model.measuredProperty().addListener((property, before, now) -> showMeasured(now));
        model.ownProperty().addListener((property, before, now) -> showOwn(now));
        Showing.showText(strangers, strangers, model.strangersProperty());
        Showing.showText(strangersDetail, strangersDetail, model.strangersDetailProperty());
        typed.focusedProperty().addListener((property, before, now) -> type());
        showValue(model.valueProperty().get());
        showMeasured(model.measuredProperty().get());
        showOwn(model.ownProperty().get());
        presets.putAll(Map.of(
                Preset.THOUSAND, thousand, Preset.TEN_THOUSAND, tenThousand, Preset.HUNDRED_THOUSAND, hundredThousand));
        presets.forEach((preset, button) -> button.setOnAction(event -> aim(preset)));
        model.goalProperty().addListener((property, before, now) -> showGoal());
        showGoal();
    }

    @FXML
    void type() {
        if (model.type(typed.getText())) {
            showValue(model.valueProperty().get());
        } else {
            typed.pseudoClassStateChanged(WRONG, true);
        }
    }

    private void aim(Preset preset) {
        model.aim(preset);
        showGoal();
    }

    private void showGoal() {
        Optional<Preset> goal = model.goalProperty().get();
        presets.forEach((preset, button) -> {
            button.setSelected(goal.isPresent() && goal.get() == preset);
            button.setDisable(!model.canAim(preset));
        });
    }

    private void showValue(double value) {
        typed.setText(texts.number(value, 3));
        typed.pseudoClassStateChanged(WRONG, false);
        slider.setStyle(ThresholdTrack.style(value));
    }

    private void showMeasured(Optional<Cost> cost) {
        new CostLabels(texts, falseAccepts, falseAcceptsDetail, falseRejects, falseRejectsDetail).show(cost);
        data.setText(cost.map(present -> texts.format("live.threshold.data", present.data()))
                .orElse(texts.get("live.threshold.nodata")));
    }

    private void showOwn(Optional<Cost> cost) {
        new CostLabels(texts, ownAccepts, ownAcceptsDetail, ownRejects, ownRejectsDetail).show(cost);
        ownBox.setVisible(cost.isPresent());
        ownBox.setManaged(cost.isPresent());
        ownEmpty.setVisible(cost.isEmpty());
        ownEmpty.setManaged(cost.isEmpty());
    }
}
