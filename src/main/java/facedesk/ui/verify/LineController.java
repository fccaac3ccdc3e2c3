package facedesk.ui.verify;

import facedesk.ui.CostLabels;
import facedesk.ui.Texts;
import facedesk.ui.ThresholdCosts.Cost;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Binds the threshold of a verification. */
public final class LineController {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final LineModel model;
    private final Texts texts;

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

    public LineController(LineModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        Map.of(thousand, 1e-3, tenThousand, 1e-4, hundredThousand, 1e-5)
                .forEach((button, goal) -> button.setOnAction(event -> model.aim(goal)));
        typed.focusedProperty().addListener((property, before, now) -> type());
        model.thresholdProperty().addListener((property, before, now) -> show());
        show();
    }

    @FXML
    void type() {
        boolean good = typed.getText().equals(written()) || model.type(typed.getText());
        typed.pseudoClassStateChanged(WRONG, !good);
        if (good) {
            typed.setText(written());
        }
    }

    private String written() {
        return texts.number(model.thresholdProperty().get().value(), 3);
    }

    private void show() {
        Optional<Cost> cost = model.costProperty().get();
        typed.setText(written());
        typed.pseudoClassStateChanged(WRONG, false);
        new CostLabels(texts, falseAccepts, falseAcceptsDetail, falseRejects, falseRejectsDetail).show(cost);
        data.setText(cost.map(present -> texts.format("live.threshold.data", present.data()))
                .orElse(texts.get("live.threshold.nodata")));
        thousand.setDisable(!model.canAim(1e-3));
        tenThousand.setDisable(!model.canAim(1e-4));
        hundredThousand.setDisable(!model.canAim(1e-5));
    }
}
