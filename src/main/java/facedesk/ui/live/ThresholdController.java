package facedesk.ui.live;

import facedesk.plot.rates.RateText;
import facedesk.ui.Texts;
import facedesk.ui.ThresholdCosts.Cost;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Binds the threshold panel to its model. */
public final class ThresholdController {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final ThresholdModel model;
    private final Texts texts;
    private final RateText rates;

    @FXML
    private Slider slider;

    @FXML
    private TextField typed;

    @FXML
    private Button thousand;

    @FXML
    private Button tenThousand;

    @FXML
    private Button hundredThousand;

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
        this.rates = new RateText(texts);
    }

    @FXML
    void initialize() {
        slider.valueProperty().bindBidirectional(model.valueProperty());
        model.valueProperty().addListener((property, before, now) -> showValue(now.doubleValue()));
        model.measuredProperty().addListener((property, before, now) -> showMeasured(now));
        model.ownProperty().addListener((property, before, now) -> showOwn(now));
        typed.focusedProperty().addListener((property, before, now) -> type());
        showValue(model.valueProperty().get());
        showMeasured(model.measuredProperty().get());
        showOwn(model.ownProperty().get());
        Map.of(thousand, 1e-3, tenThousand, 1e-4, hundredThousand, 1e-5).forEach(this::preset);
    }

    @FXML
    void type() {
        if (model.type(typed.getText())) {
            showValue(model.valueProperty().get());
        } else {
            typed.pseudoClassStateChanged(WRONG, true);
        }
    }

    private void preset(Button button, double goal) {
        button.setOnAction(event -> model.goal(goal).ifPresent(model.valueProperty()::set));
    }

    private void showValue(double value) {
        typed.setText(texts.number(value, 3));
        typed.pseudoClassStateChanged(WRONG, false);
        slider.setStyle(ThresholdTrack.style(value));
    }

    private void showMeasured(Optional<Cost> cost) {
        show(cost, falseAccepts, falseAcceptsDetail, falseRejects, falseRejectsDetail);
        data.setText(cost.map(present -> texts.format("live.threshold.data", present.data()))
                .orElse(texts.get("live.threshold.nodata")));
        disable(thousand, 1e-3);
        disable(tenThousand, 1e-4);
        disable(hundredThousand, 1e-5);
    }

    private void showOwn(Optional<Cost> cost) {
        show(cost, ownAccepts, ownAcceptsDetail, ownRejects, ownRejectsDetail);
        ownBox.setVisible(cost.isPresent());
        ownBox.setManaged(cost.isPresent());
        ownEmpty.setVisible(cost.isEmpty());
        ownEmpty.setManaged(cost.isEmpty());
    }

    private void show(Optional<Cost> cost, Label accepts, Label acceptsDetail, Label rejects, Label rejectsDetail) {
        accepts.setText(cost.map(present -> rates.value(present.falseMatches())).orElse(texts.get("rate.none")));
        acceptsDetail.setText(
                cost.map(present -> rates.detail(present.falseMatches())).orElse(""));
        rejects.setText(
                cost.map(present -> rates.value(present.falseNonMatches())).orElse(texts.get("rate.none")));
        rejectsDetail.setText(
                cost.map(present -> rates.detail(present.falseNonMatches())).orElse(""));
    }

    private void disable(Button button, double goal) {
        button.setDisable(model.goal(goal).isEmpty());
    }
}
