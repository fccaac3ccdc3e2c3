package facedesk.ui.people.grid;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A node of a {@link TileGrid}, which shows one item after the other.
 *
 * @param <T> what it shows
 */
public abstract class Tile<T> extends StackPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

    private @Nullable T item;
    private int index = -1;
    private boolean selected;

    /** A tile that shows nothing yet. */
    protected Tile() {
        getStyleClass().add("tile");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setManaged(false);
        setVisible(false);
    }

    /** Shows this item from now on. */
    protected abstract void show(T item);

    /** What it shows; null while it shows nothing. */
    public @Nullable T item() {
        return item;
    }

    int index() {
        return index;
    }

    void take(T next, int at) {
        index = at;
        if (!next.equals(item)) {
            item = next;
            show(next);
        }
        setVisible(true);
    }

    void rest() {
        item = null;
        index = -1;
        setVisible(false);
    }

    void mark(boolean isSelected, boolean isCursor) {
        selected = isSelected;
        pseudoClassStateChanged(SELECTED, isSelected);
        pseudoClassStateChanged(CURSOR, isCursor);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case INDEX -> index;
            case SELECTED -> selected;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
