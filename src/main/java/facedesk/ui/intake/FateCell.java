package facedesk.ui.intake;

import facedesk.enrollment.intake.report.IntakeRow;
import facedesk.enrollment.intake.report.IntakeRow.Fate;
import facedesk.ui.Texts;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What became of a file: a sign and a word. */
final class FateCell extends TableCell<IntakeRow, Fate> {
    private final Texts texts;

    FateCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void updateItem(@Nullable Fate fate, boolean empty) {
        super.updateItem(fate, empty);
        getStyleClass().removeAll("seen-accepted", "seen-unknown");
        if (fate == null || empty) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(texts.get("intake.fate." + fate.name()));
        setGraphic(new FontIcon(icon(fate)));
        if (fate == Fate.TAKEN) {
            getStyleClass().add("seen-accepted");
        } else if (fate != Fate.KNOWN) {
            getStyleClass().add("seen-unknown");
        }
    }

    private static String icon(Fate fate) {
        return switch (fate) {
            case TAKEN -> "fth-check-circle";
            case KNOWN -> "fth-check";
            case TO_CHOOSE -> "fth-help-circle";
            case SKIPPED -> "fth-slash";
        };
    }
}
