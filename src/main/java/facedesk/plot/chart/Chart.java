package facedesk.plot.chart;

import facedesk.plot.axis.Axis;
import java.util.List;

/**
 * What stands still in a chart. Immutable.
 *
 * @param title what it shows; may be empty
 * @param x from left to right
 * @param y from bottom to top
 * @param bars histograms, drawn first
 * @param curves lines; one without points only stands in the legend, for what the overlay will draw
 */
public record Chart(String title, Axis x, Axis y, List<Bars> bars, List<Curve> curves) {
    public Chart {
        bars = List.copyOf(bars);
        curves = List.copyOf(curves);
    }

    /** The same data seen over other ranges. */
    public Chart seen(Axis newX, Axis newY) {
        return new Chart(title, newX, newY, bars, curves);
    }

    /** The same under another title, for a place that says it elsewhere. */
    public Chart titled(String newTitle) {
        return new Chart(newTitle, x, y, bars, curves);
    }
}
