package facedesk.ui.enroll.capture;

import facedesk.enrollment.quality.QualityKind;
import facedesk.enrollment.quality.QualityPanel;
import facedesk.ui.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Every component of quality, each always in the same place. */
public final class QualityColumn extends ScrollPane {
    private final Map<QualityKind, GaugeRow> rows = new EnumMap<>(QualityKind.class);
    private final VBox box = new VBox();

    public QualityColumn() {
        super();
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        setPrefHeight(0);
        setFocusTraversable(false);
        box.setAccessibleRole(AccessibleRole.PARENT);
    }

    void name(Texts texts) {
        GaugeText words = new GaugeText(texts);
        for (QualityKind kind : QualityKind.values()) {
            rows.put(kind, new GaugeRow(kind, words));
        }
        box.getChildren().setAll(rows.values());
    }

    void show(QualityPanel panel) {
        rows.forEach((kind, row) -> row.show(panel.get(kind).orElse(null)));
    }
}
