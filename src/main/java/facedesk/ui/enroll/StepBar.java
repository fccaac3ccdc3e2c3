package facedesk.ui.enroll;

import facedesk.ui.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** The steps in a row: those done with a tick, the present one underlined. */
public final class StepBar extends HBox {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Map<Step, Label> labels = new EnumMap<>(Step.class);

    public StepBar() {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
    }

    void name(Texts texts) {
        for (Step step : Step.values()) {
            Label label = new Label(texts.format("studio.step." + step.name(), step.ordinal() + 1));
            label.getStyleClass().add("step");
            label.setMinWidth(USE_PREF_SIZE);
            labels.put(step, label);
            if (step != Step.WHO) {
                Region line = new Region();
                line.getStyleClass().add("step-line");
                setHgrow(line, Priority.ALWAYS);
                getChildren().add(line);
            }
            getChildren().add(label);
        }
    }

    void show(Step present) {
        labels.forEach((step, label) -> {
            boolean done = step.compareTo(present) < 0 || present == Step.DONE;
            label.pseudoClassStateChanged(DONE, done);
            label.pseudoClassStateChanged(CURRENT, step == present);
            label.setGraphic(done ? new FontIcon("fth-check") : null);
            if (step == present) {
                setAccessibleText(label.getText());
            }
        });
    }
}
