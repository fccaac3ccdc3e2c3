package facedesk.plot.chart;

import facedesk.plot.axis.Axis;

/**
 * Between data and pixels of one drawn chart. Pixels are logical ones, x to the right and y downwards from the upper left
 * corner of the chart.
 *
 * @param left where the plot begins
 * @param top where the plot begins
 * @param width of the plot
 * @param height of the plot
 * @param xAxis what lies along its width
 * @param yAxis what lies along its height
 */
public record PixelMap(double left, double top, double width, double height, Axis xAxis, Axis yAxis) {
    /** How far outside a place without end is put, so that lines still run in its direction. */
    private static final double FAR = 10_000;

    /** The pixel column of a value; one far outside is put at a finite distance. */
    public double x(double value) {
        return left + bounded(xAxis.fraction(value)) * width;
    }

    /** The pixel row of a value; one far outside is put at a finite distance. */
    public double y(double value) {
        return bottom() - bounded(yAxis.fraction(value)) * height;
    }

    /** The value at a pixel column. */
    public double valueAtX(double pixel) {
        return xAxis.value(fractionAtX(pixel));
    }

    /** The value at a pixel row. */
    public double valueAtY(double pixel) {
        return yAxis.value(fractionAtY(pixel));
    }

    /** How far along the plot's width a pixel column lies. */
    public double fractionAtX(double pixel) {
        return (pixel - left) / width;
    }

    /** How far up the plot's height a pixel row lies. */
    public double fractionAtY(double pixel) {
        return (bottom() - pixel) / height;
    }

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    /** Whether a pixel lies in the plot. */
    public boolean contains(double pixelX, double pixelY) {
        return pixelX >= left && pixelX <= right() && pixelY >= top && pixelY <= bottom();
    }

    private static double bounded(double fraction) {
        return Math.max(-FAR, Math.min(FAR, fraction));
    }
}
