package facedesk.plot.chart;

import java.util.OptionalDouble;

/** A chart on which the threshold can be seen and moved. Immutable; all thresholds are cosine similarities. */
public interface ThresholdChart {
    /** What stands still. */
    Chart chart();

    /** What moves: how the chart looks with the threshold here. */
    Overlay at(double threshold);

    /** What there is to say about a pixel while the threshold is here. */
    Reading read(double threshold, PixelMap map, double pixelX, double pixelY);

    /** The threshold that a pixel stands for; empty where the chart has none to move. */
    OptionalDouble thresholdAt(PixelMap map, double pixelX, double pixelY);
}
