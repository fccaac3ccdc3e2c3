package facedesk.ui.intake;

import facedesk.enrollment.intake.report.IntakeRow;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A sentence that may be longer than its column: the whole of it is in the tooltip. */
final class WhyCell extends TableCell<IntakeRow, String> {
    @Override
    protected void updateItem(@Nullable String sentence, boolean empty) {
        super.updateItem(sentence, empty);
        setText(empty ? null : sentence);
        setTooltip(empty || sentence == null ? null : new Tooltip(sentence));
    }
}
