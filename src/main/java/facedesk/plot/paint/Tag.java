package facedesk.plot.paint;

/** A line of text on a small field of the background's colour, legible over anything. */
final class Tag {
    private static final double PADDING = 3;
    private static final double OPACITY = 0.75;

    private Tag() {}

    /** @param y the middle of the line */
    static void draw(Brush brush, String text, double x, double y, int colour, Palette palette) {
        double right = x + brush.width(text) + PADDING;
        double half = brush.textHeight() / 2 + 1;
        brush.fill(
                new double[] {x - PADDING, right, right, x - PADDING},
                new double[] {y - half, y - half, y + half, y + half},
                4,
                Palette.sheer(palette.background(), OPACITY));
        brush.text(text, x, y, Brush.Anchor.START, colour);
    }
}
