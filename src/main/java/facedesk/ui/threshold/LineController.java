package facedesk.ui.threshold;

import facedesk.evaluation.Goal;
import facedesk.matching.Measure;
import facedesk.matching.Mode;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/** Binds the threshold's number, measure, use and goals. */
public final class LineController {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private @Nullable LabView lab;

    @FXML
    private TextField typed;

    @FXML
    private ToggleButton cosine;

    @FXML
    private ToggleButton distance;

    @FXML
    private ToggleButton identification;

    @FXML
    private ToggleButton verification;

    @FXML
    private Node goals;

    @FXML
    private Label answer;

    /** Moves the lab's threshold from now on. */
    void follow(LabView view) {
        lab = view;
        LabLine line = view.line();
        line.valueProperty().addListener((property, before, now) -> show(line));
        line.measureProperty().addListener((property, before, now) -> show(line));
        answer.textProperty().bind(line.answerProperty());
        answer.managedProperty().bind(answer.textProperty().isNotEmpty());
        goals.disableProperty().bind(view.data().map(found -> found.isEmpty()));
        typed.focusedProperty().addListener((property, before, now) -> type());
        keepOne(cosine, distance, () -> line.measureProperty().set(Measure.COSINE));
        keepOne(distance, cosine, () -> line.measureProperty().set(Measure.EUCLIDEAN));
        keepOne(identification, verification, () -> line.modeProperty().set(Mode.IDENTIFICATION));
        keepOne(verification, identification, () -> line.modeProperty().set(Mode.VERIFICATION));
        show(line);
    }

    private static void keepOne(ToggleButton button, ToggleButton other, Runnable action) {
        button.setOnAction(event -> {
            button.setSelected(true);
            other.setSelected(false);
            action.run();
        });
    }

    private void show(LabLine line) {
        typed.setText(line.text());
        typed.pseudoClassStateChanged(WRONG, false);
    }

    @FXML
    void type() {
        if (lab != null) {
            typed.pseudoClassStateChanged(WRONG, !lab.line().type(typed.getText()));
        }
    }

    /** The goal is the menu item's user data: {@code fmr=1e-4}, as on the command line. */
    @FXML
    void aim(javafx.event.ActionEvent event) {
        String goal = String.valueOf(((MenuItem) event.getSource()).getUserData());
        LabView view = lab;
        if (view != null) {
            view.data().get().ifPresent(data -> view.line().aim(Goal.parse(goal), data));
        }
    }
}
