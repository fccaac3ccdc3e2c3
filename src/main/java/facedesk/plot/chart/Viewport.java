package facedesk.plot.chart;

import facedesk.plot.axis.Axis;

/**
 * Which part of a chart is seen. Immutable; no view goes beyond the chart.
 *
 * @param whole the chart in full
 * @param x the part of its x axis
 * @param y the part of its y axis
 */
public record Viewport(Chart whole, Axis x, Axis y) {
    /** All of it. */
    public static Viewport of(Chart chart) {
        return new Viewport(chart, chart.x(), chart.y());
    }

    /** The chart as it is seen. */
    public Chart seen() {
        return whole.seen(x, y);
    }

    /** Whether less than all is seen. */
    public boolean isZoomed() {
        return !x.equals(whole.x()) || !y.equals(whole.y());
    }

    /**
     * Closer by a factor, or farther by one below 1, while a place stays where it is.
     *
     * @param across how far along the plot's width the place lies, 0 to 1
     * @param up how far up its height, 0 to 1
     */
    public Viewport zoomed(double across, double up, double factor) {
        return new Viewport(whole, x.zoomed(across, factor, whole.x()), y.zoomed(up, factor, whole.y()));
    }

    /** Closer along the x axis only. */
    public Viewport zoomedAcross(double across, double factor) {
        return new Viewport(whole, x.zoomed(across, factor, whole.x()), y);
    }

    /** The part between two corners, as fractions of the plot's width and height. */
    public Viewport part(double across, double up, double otherAcross, double otherUp) {
        return new Viewport(
                whole, x.part(clamped(across), clamped(otherAcross)), y.part(clamped(up), clamped(otherUp)));
    }

    private static double clamped(double fraction) {
        return Math.max(0, Math.min(1, fraction));
    }

    /** All of the same chart. */
    public Viewport reset() {
        return of(whole);
    }

    /** The same view of newer data, as far as the new axes reach; all of them if they measure something else. */
    public Viewport with(Chart newer) {
        boolean same = newer.x().equals(whole.x()) && newer.y().equals(whole.y());
        return same ? new Viewport(newer, x, y) : of(newer);
    }
}
