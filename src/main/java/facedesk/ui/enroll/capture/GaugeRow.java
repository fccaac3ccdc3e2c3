package facedesk.ui.enroll.capture;

import facedesk.enrollment.quality.QualityComponent;
import facedesk.enrollment.quality.QualityKind;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One component of quality: its value and limit, and below them a bar, or what helps when it is not enough. */
final class GaugeRow extends VBox {
    private static final PseudoClass FAILING = PseudoClass.getPseudoClass("failing");
    private static final PseudoClass UNMEASURED = PseudoClass.getPseudoClass("unmeasured");
    private static final double BELOW = 15;

    private final GaugeText texts;
    private final QualityKind kind;
    private final FontIcon icon = new FontIcon("fth-circle");
    private final Label figures = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label advice = new Label();

    GaugeRow(QualityKind kind, GaugeText texts) {
        super(0);
        this.kind = kind;
        this.texts = texts;
        getStyleClass().add("gauge");
        Label name = new Label(texts.name(kind), icon);
        name.getStyleClass().addAll("gauge-name", "text-small");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        figures.getStyleClass().addAll("text-small", "text-muted");
        figures.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(4, name, figures);
        line.setAlignment(Pos.CENTER_LEFT);
        bar.setMaxWidth(Double.MAX_VALUE);
        advice.getStyleClass().add("advice");
        StackPane below = new StackPane(bar, advice);
        below.setMinHeight(BELOW);
        below.setMaxHeight(BELOW);
        StackPane.setAlignment(advice, Pos.CENTER_LEFT);
        getChildren().addAll(line, below);
        show(null);
    }

    /** Shows what was measured; null while there is nothing to measure. */
    void show(@Nullable QualityComponent measured) {
        boolean failing = measured != null && !measured.passes();
        pseudoClassStateChanged(FAILING, failing);
        pseudoClassStateChanged(UNMEASURED, measured == null);
        bar.setVisible(!failing);
        advice.setVisible(failing);
        if (measured == null) {
            icon.setIconLiteral("fth-circle");
            figures.setText("–");
            bar.setProgress(0);
            setAccessibleText(texts.name(kind));
            return;
        }
        icon.setIconLiteral(failing ? "fth-alert-triangle" : "fth-check");
        figures.setText(texts.figures(measured));
        bar.setProgress(measured.share());
        advice.setText(failing ? texts.advice(measured) : "");
        setAccessibleText(texts.spoken(measured));
    }
}
