package facedesk.ui.verify;

import facedesk.detection.Chip;
import facedesk.ui.control.Images;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** What one side of the comparison shows: an aligned face with whose it is and how good, or what to do to see one. */
final class FaceSide {
    private final String title;
    private final ReadOnlyObjectWrapper<@Nullable Image> image = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper caption = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hint;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Chip shown;

    /**
     * An empty side.
     *
     * @param title what is seen here
     * @param hint what to do to see it
     */
    FaceSide(String title, String hint) {
        this.title = title;
        this.hint = new ReadOnlyStringWrapper(hint);
    }

    String title() {
        return title;
    }

    /** The aligned face; null while there is none. */
    ReadOnlyObjectProperty<@Nullable Image> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /** Whose face it is, or from which file. */
    ReadOnlyStringProperty captionProperty() {
        return caption.getReadOnlyProperty();
    }

    /** How good the picture is, or what is wrong with it. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** What to do, or why there is no face; empty while there is one. */
    ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** Whether a face is being looked for. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    void setBusy(boolean now) {
        busy.set(now);
    }

    void show(Chip chip, String whose, String quality) {
        if (chip != shown) {
            shown = chip;
            image.set(Images.ofChip(chip));
        }
        caption.set(whose);
        note.set(quality);
        hint.set("");
    }

    /** Shows no face, and says what to do or what was wrong. */
    void say(String sentence) {
        shown = null;
        image.set(null);
        caption.set("");
        note.set("");
        hint.set(sentence);
    }
}
