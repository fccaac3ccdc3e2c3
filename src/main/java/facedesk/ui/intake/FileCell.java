package facedesk.ui.intake;

import facedesk.enrollment.intake.report.IntakeRow;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A file's name; where it is too long its end is seen, in which files of one person differ. */
final class FileCell extends TableCell<IntakeRow, String> {
    private final Tooltip whole = new Tooltip();

    FileCell() {
        setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        String name = empty || text == null ? "" : text;
        setText(name);
        whole.setText(name);
        setTooltip(name.isEmpty() ? null : whole);
    }
}
