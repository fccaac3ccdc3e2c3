package facedesk.plot.chart;

import java.util.Arrays;

/**
 * A histogram's bars, side by side. Immutable.
 */
public final class Bars {
    private final String name;
    private final Tone tone;
    private final boolean outlined;
    private final double[] edges;
    private final double[] heights;

    private Bars(String name, Tone tone, boolean outlined, double[] edges, double[] heights) {
        if (edges.length != heights.length + 1) {
            throw new IllegalArgumentException("So many bars take one edge more than heights");
        }
        this.name = name;
        this.tone = tone;
        this.outlined = outlined;
        this.edges = edges;
        this.heights = heights;
    }

    /**
     * Filled bars; the values are copied.
     *
     * @param edges ascending, one more than heights
     */
    public static Bars of(String name, Tone tone, double[] edges, double[] heights) {
        return new Bars(name, tone, false, edges.clone(), heights.clone());
    }

    /** The same as a dashed outline: the second of two sets that are compared. */
    public Bars outlined(boolean value) {
        return new Bars(name, tone, value, edges, heights);
    }

    /** What they count, in the reader's language. */
    public String name() {
        return name;
    }

    public Tone tone() {
        return tone;
    }

    public boolean isOutlined() {
        return outlined;
    }

    /** Number of bars. */
    public int size() {
        return heights.length;
    }

    /** Where a bar begins; that of the number of bars is where the last one ends. */
    public double edge(int bar) {
        return edges[bar];
    }

    public double height(int bar) {
        return heights[bar];
    }

    /** The tallest bar. */
    public double highest() {
        return Arrays.stream(heights).max().orElse(0);
    }

    /** Without bars of no height before the first and after the last that has one. */
    public Bars withoutEmptyEnds() {
        int first = 0;
        while (first < heights.length && heights[first] == 0) {
            first++;
        }
        int last = heights.length;
        while (last > first && heights[last - 1] == 0) {
            last--;
        }
        return part(first, last);
    }

    /** Only what lies between two values: bars that are cut keep their height. */
    public Bars between(double from, double to) {
        int first = 0;
        while (first < heights.length && edges[first + 1] <= from) {
            first++;
        }
        int last = heights.length;
        while (last > first && edges[last - 1] >= to) {
            last--;
        }
        Bars part = part(first, last);
        part.edges[0] = Math.max(part.edges[0], from);
        part.edges[part.size()] = Math.min(part.edges[part.size()], to);
        return part;
    }

    private Bars part(int first, int last) {
        double[] kept = Arrays.copyOfRange(edges, first, last + 1);
        return new Bars(name, tone, outlined, kept, Arrays.copyOfRange(heights, first, last));
    }
}
