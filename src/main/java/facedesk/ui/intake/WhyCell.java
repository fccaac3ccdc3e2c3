package facedesk.ui.intake;

import facedesk.enrollment.intake.report.IntakeRow;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A name or a sentence that may take several lines. */
final class WhyCell extends TableCell<IntakeRow, String> {
    private static final double PADDING = 16;

    private final Text sentence = new Text();

    WhyCell() {
        getStyleClass().add("why-cell");
        sentence.getStyleClass().add("why-text");
        sentence.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        sentence.setText(empty || text == null ? "" : text);
        setGraphic(empty ? null : sentence);
        setAccessibleText(text);
    }
}
