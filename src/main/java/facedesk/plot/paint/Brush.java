package facedesk.plot.paint;

/**
 * What a chart's marks are drawn with: a picture, a drawing file or the screen. Coordinates are logical pixels; arrays are
 * used up to the given number of points and not kept.
 */
public interface Brush {
    /** Where text stands beside its point. */
    enum Anchor {
        /** The text begins at the point. */
        START,
        /** The point is the middle. */
        MIDDLE,
        /** The text ends at the point. */
        END
    }

    /** Limits what follows to a rectangle, until {@link #release}. */
    void clip(double x, double y, double width, double height);

    /** Undoes {@link #clip}. */
    void release();

    /** Fills a polygon. */
    void fill(double[] xs, double[] ys, int points, int colour);

    /** Draws a line through points. */
    void line(double[] xs, double[] ys, int points, Pen pen);

    /** Draws single strokes, each from point 2i to point 2i + 1. */
    void strokes(double[] xs, double[] ys, int points, Pen pen);

    /** Draws a disc with a rim. */
    void disc(double x, double y, double radius, int fill, Pen rim);

    /** How wide a text is. */
    double width(String text);

    /** How high a line of text is. */
    double textHeight();

    /** Writes one line, upright middle at y. */
    void text(String text, double x, double y, Anchor anchor, int colour);
}
