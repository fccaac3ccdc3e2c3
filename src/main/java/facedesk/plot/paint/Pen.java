package facedesk.plot.paint;

/**
 * How a line is drawn.
 *
 * @param colour 0xAARRGGBB
 * @param width in pixels
 * @param dash length of a dash and of a gap, in pixels; 0 for a solid line
 */
public record Pen(int colour, double width, double dash) {
    /** A solid line. */
    public Pen(int colour, double width) {
        this(colour, width, 0);
    }
}
