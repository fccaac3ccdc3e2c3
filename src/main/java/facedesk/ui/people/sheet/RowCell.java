package facedesk.ui.people.sheet;

import facedesk.gallery.PersonFacts;
import facedesk.ui.Texts;
import facedesk.ui.people.grid.PersonTile;
import facedesk.ui.people.roster.PersonRow;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** Somebody who can be chosen: name, with number and group where there are any. */
final class RowCell extends ListCell<@Nullable PersonRow> {
    private final Texts texts;

    RowCell(Texts texts) {
        this.texts = texts;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PersonRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? "" : text(row.facts()));
    }

    private String text(PersonFacts facts) {
        String line = PersonTile.line(facts, texts);
        return line.isEmpty() ? facts.name() : texts.format("people.choose.row", facts.name(), line);
    }
}
