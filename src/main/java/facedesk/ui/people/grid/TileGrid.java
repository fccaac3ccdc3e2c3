package facedesk.ui.people.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * Many equal tiles in rows, of which only those in view are nodes. A tile keeps its item while the item stays in view, so
 * that a step of the wheel fills one row anew. On the JavaFX thread.
 *
 * @param <T> what the tiles show
 */
public final class TileGrid<T> extends Region {
    private static final double GAP = 8;

    private final ScrollBar bar = new ScrollBar();
    private final Rectangle view = new Rectangle();
    private final List<Tile<T>> tiles = new ArrayList<>();
    private final Supplier<Tile<T>> factory;
    private final Selection<T> selection;
    private final double tileWidth;
    private final double tileHeight;
    private Consumer<List<Tile<T>>> watcher = inView -> {};
    private List<T> items = List.of();
    private double offset;

    /**
     * An empty grid.
     *
     * @param factory makes tiles, about as many as are seen at once
     * @param tileWidth least width, pixels
     * @param tileHeight height, pixels
     */
    public TileGrid(Supplier<Tile<T>> factory, Selection<T> selection, double tileWidth, double tileHeight) {
        this.factory = factory;
        this.selection = selection;
        this.tileWidth = tileWidth;
        this.tileHeight = tileHeight;
        getStyleClass().add("tile-grid");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setFocusTraversable(true);
        setClip(view);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((property, before, now) -> scrollTo(now.doubleValue()));
        getChildren().add(bar);
        setOnScroll(event -> scrollTo(offset - event.getDeltaY()));
        selection.onChange(this::selectionChanged);
        new GridInput<>(this, selection).install();
    }

    /** Shows other items; stays at the same place as far as there is one. */
    public void setItems(List<T> shown) {
        items = shown;
        selection.show(shown);
        requestLayout();
    }

    /** What it shows. */
    public List<T> items() {
        return items;
    }

    /** Is told after every layout which tiles are in view, from the first on. */
    public void onView(Consumer<List<Tile<T>>> action) {
        watcher = action;
    }

    /** Scrolls so that the view begins so many pixels down, as far as it goes. */
    public void scrollTo(double pixels) {
        double next = geometry().clamp(pixels);
        if (next != offset) {
            offset = next;
            requestLayout();
        }
    }

    /** How many pixels down the view begins. */
    public double offset() {
        return offset;
    }

    /** Brings an item into view. */
    void reveal(int index) {
        scrollTo(geometry().toShow(index, offset));
    }

    GridGeometry geometry() {
        double width = Math.max(0, getWidth() - bar.prefWidth(-1));
        return new GridGeometry(width, getHeight(), items.size(), tileWidth, tileHeight, GAP);
    }

    private void selectionChanged() {
        markAll();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    @Override
    protected void layoutChildren() {
        GridGeometry geometry = geometry();
        offset = geometry.clamp(offset);
        view.setWidth(getWidth());
        view.setHeight(getHeight());
        layoutBar(geometry);
        while (tiles.size() < Math.min(geometry.atOnce(), items.size())) {
            Tile<T> tile = factory.get();
            tiles.add(tile);
            getChildren().add(tiles.size() - 1, tile);
        }
        watcher.accept(place(geometry));
        markAll();
    }

    private List<Tile<T>> place(GridGeometry geometry) {
        List<Tile<T>> inView = new ArrayList<>();
        int first = geometry.first(offset);
        int end = geometry.end(offset);
        for (Tile<T> tile : tiles) {
            if (tile.index() < first || tile.index() >= end) {
                tile.rest();
            }
        }
        for (int i = first; i < end; i++) {
            Tile<T> tile = tiles.get(i % tiles.size());
            tile.take(items.get(i), i);
            tile.resizeRelocate(geometry.x(i), geometry.y(i, offset), geometry.tileWidth(), tileHeight);
            inView.add(tile);
        }
        return inView;
    }

    private void layoutBar(GridGeometry geometry) {
        double most = geometry.most();
        bar.setVisible(most > 0);
        bar.setMax(Math.max(1, most));
        bar.setVisibleAmount(most * getHeight() / Math.max(1, most + getHeight()));
        bar.setUnitIncrement(geometry.step());
        bar.setBlockIncrement(geometry.page() * geometry.step());
        bar.setValue(offset);
        double width = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - width, 0, width, getHeight());
    }

    private void markAll() {
        for (Tile<T> tile : tiles) {
            int index = tile.index();
            if (index >= 0 && index < items.size()) {
                tile.mark(selection.has(index), index == selection.cursor());
            }
        }
    }

    private @Nullable Tile<T> tileAt(int index) {
        return tiles.stream().filter(tile -> tile.index() == index).findFirst().orElse(null);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> items.size();
            case FOCUS_ITEM -> tileAt(selection.cursor());
            case ITEM_AT_INDEX -> tileAt(Objects.requireNonNull((Integer) parameters[0]));
            case VERTICAL_SCROLLBAR -> bar;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
