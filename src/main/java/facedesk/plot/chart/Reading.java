package facedesk.plot.chart;

import java.util.List;

/**
 * What a chart says about a place that is pointed at.
 *
 * @param points where on its curves that is
 * @param lines sentences; empty where there is nothing to say
 */
public record Reading(List<Mark> points, List<String> lines) {
    /** Nothing to say. */
    public static final Reading NONE = new Reading(List.of(), List.of());

    public Reading {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
    }
}
