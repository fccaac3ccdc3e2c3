package facedesk.plot.chart;

import java.util.List;

/**
 * What moves in a chart as the threshold moves. Immutable.
 *
 * @param shades areas, drawn first
 * @param curves lines that depend on the threshold
 * @param lines upright lines
 * @param marks operating points
 */
public record Overlay(List<Bars> shades, List<Curve> curves, List<Line> lines, List<Mark> marks) {
    /** Nothing. */
    public static final Overlay NONE = new Overlay(List.of(), List.of(), List.of(), List.of());

    public Overlay {
        shades = List.copyOf(shades);
        curves = List.copyOf(curves);
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    /**
     * A threshold.
     *
     * @param x where
     * @param label what it says at its top
     * @param dashed whether it is that of the second of two data sets
     */
    public record Line(double x, String label, boolean dashed) {}
}
