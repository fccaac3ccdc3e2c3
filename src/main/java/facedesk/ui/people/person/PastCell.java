package facedesk.ui.people.person;

import facedesk.ui.Ages;
import facedesk.ui.Dates;
import facedesk.ui.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A line about the past: how long ago, with the exact time on hover, what, and a figure.
 *
 * @param <T> what the line is about
 */
final class PastCell<T> extends ListCell<@Nullable T> {
    private static final double TIME_WIDTH = 112;

    /** What a line says. */
    record Line(Instant time, String icon, String what, String figure) {}

    private final Texts texts;
    private final Clock clock;
    private final Function<T, Line> lines;
    private final Label time = new Label();
    private final Label what = new Label();
    private final Label figure = new Label();
    private final FontIcon icon = new FontIcon("fth-circle");
    private final Tooltip exact = new Tooltip();
    private final HBox row = new HBox(8, time, what, figure);

    PastCell(Texts texts, Clock clock, Function<T, Line> lines) {
        this.texts = texts;
        this.clock = clock;
        this.lines = lines;
        time.setMinWidth(TIME_WIDTH);
        time.setPrefWidth(TIME_WIDTH);
        time.getStyleClass().add("text-muted");
        time.setTooltip(exact);
        what.setGraphic(icon);
        what.setMaxWidth(Double.MAX_VALUE);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        figure.getStyleClass().add("text-muted");
        figure.setMinWidth(USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Line line = lines.apply(item);
        time.setText(Ages.ago(texts, line.time(), clock.instant()));
        exact.setText(Dates.moment(line.time(), texts.locale()));
        icon.setIconLiteral(line.icon());
        what.setText(line.what());
        figure.setText(line.figure());
        setAccessibleText(texts.format("people.past.spoken", time.getText(), line.what(), line.figure()));
        setGraphic(row);
    }
}
