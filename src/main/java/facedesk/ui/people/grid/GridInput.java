package facedesk.ui.people.grid;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Mouse and keys of a grid, as lists of files have them: Ctrl adds, Shift extends, arrows walk. */
final class GridInput<T> {
    private final TileGrid<T> grid;
    private final Selection<T> selection;

    GridInput(TileGrid<T> grid, Selection<T> selection) {
        this.grid = grid;
        this.selection = selection;
    }

    void install() {
        grid.setOnMousePressed(this::pressed);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void pressed(MouseEvent event) {
        grid.requestFocus();
        Tile<?> tile = tile(event.getPickResult().getIntersectedNode());
        if (tile == null || tile.index() < 0) {
            selection.clear();
        } else if (event.isShiftDown()) {
            selection.extendTo(tile.index());
        } else if (event.isShortcutDown()) {
            selection.toggle(tile.index());
        } else if (event.getButton() == MouseButton.PRIMARY || !selection.has(tile.index())) {
            selection.only(tile.index());
        }
    }

    private static @Nullable Tile<?> tile(@Nullable Node node) {
        Node at = node;
        while (at != null && !(at instanceof Tile)) {
            at = at.getParent();
        }
        return (Tile<?>) at;
    }

    private void key(KeyEvent event) {
        int last = grid.items().size() - 1;
        int columns = grid.geometry().columns();
        if (last < 0) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case LEFT -> go(event, -1);
            case RIGHT -> go(event, 1);
            case UP -> go(event, -columns);
            case DOWN -> go(event, columns);
            case PAGE_UP -> go(event, -columns * grid.geometry().page());
            case PAGE_DOWN -> go(event, columns * grid.geometry().page());
            case HOME -> go(event, -last - 1);
            case END -> go(event, last + 1);
            case SPACE -> toggle();
            case A -> known = selectAll(event);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void go(KeyEvent event, int by) {
        int last = grid.items().size() - 1;
        int from = selection.cursor();
        int to = from < 0 ? 0 : Math.max(0, Math.min(last, from + by));
        if (event.isShiftDown()) {
            selection.extendTo(to);
        } else if (event.isShortcutDown()) {
            selection.moveTo(to);
        } else {
            selection.only(to);
        }
        grid.reveal(to);
    }

    private void toggle() {
        selection.toggle(Math.max(0, selection.cursor()));
    }

    private boolean selectAll(KeyEvent event) {
        if (event.isShortcutDown()) {
            selection.all();
        }
        return event.isShortcutDown();
    }
}
