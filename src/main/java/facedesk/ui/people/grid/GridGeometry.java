package facedesk.ui.people.grid;

/**
 * Where equal tiles lie in rows that fill a width. Immutable; lengths in pixels.
 *
 * @param width of the view
 * @param height of the view
 * @param count tiles, 0 or more
 * @param tile least width of a tile; tiles grow to fill a row
 * @param tileHeight height of every tile
 * @param gap between tiles, and around them
 */
record GridGeometry(double width, double height, int count, double tile, double tileHeight, double gap) {
    /** Tiles in a row, 1 or more. */
    int columns() {
        return Math.max(1, (int) ((width - gap) / (tile + gap)));
    }

    /** Rows of all tiles. */
    int rows() {
        return (count + columns() - 1) / columns();
    }

    /** From the top of one row to the top of the next. */
    double step() {
        return tileHeight + gap;
    }

    /** Width of each tile. */
    double tileWidth() {
        return Math.max(1, Math.floor((width - gap) / columns() - gap));
    }

    /** Left edge of a tile. */
    double x(int index) {
        return gap + index % columns() * (tileWidth() + gap);
    }

    /** Top edge of a tile in a view that begins so far down. */
    double y(int index, double offset) {
        return gap + index / columns() * step() - offset;
    }

    /** How far down a view can begin. */
    double most() {
        return Math.max(0, rows() * step() + gap - height);
    }

    /** The nearest place where a view can begin, on a whole pixel. */
    double clamp(double offset) {
        return Math.rint(Math.max(0, Math.min(offset, most())));
    }

    /** First tile of which something is seen. */
    int first(double offset) {
        return Math.min(count, (int) (Math.max(0, offset - gap) / step()) * columns());
    }

    /** One past the last tile of which something is seen. */
    int end(double offset) {
        int row = (int) Math.ceil((offset + height - gap) / step());
        return Math.max(first(offset), Math.min(count, row * columns()));
    }

    /** As many tiles as can be seen at once, wherever a view begins. */
    int atOnce() {
        return columns() * ((int) Math.ceil(height / step()) + 1);
    }

    /** Rows that fit into the view whole, 1 or more. */
    int page() {
        return Math.max(1, (int) ((height - gap) / step()));
    }

    /** Where a view begins that shows a tile whole, moved as little as possible. */
    double toShow(int index, double offset) {
        double top = index / columns() * step();
        double least = top + step() + gap - height;
        return clamp(Math.max(Math.min(offset, top), least));
    }
}
