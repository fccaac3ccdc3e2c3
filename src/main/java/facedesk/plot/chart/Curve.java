package facedesk.plot.chart;

/**
 * A line through points, with a band beside it where intervals are known. Immutable; points are in the order in which the
 * line runs. A point that has no finite place on its axis breaks the line.
 */
public final class Curve {
    private static final double[] NONE = {};

    private final String name;
    private final Tone tone;
    private final boolean dashed;
    private final double[] x;
    private final double[] y;
    private final Band band;

    private Curve(String name, Tone tone, boolean dashed, double[] x, double[] y, Band band) {
        requireEqual(x, y);
        requireEqual(band.lowX, band.lowY);
        requireEqual(band.highX, band.highY);
        this.name = name;
        this.tone = tone;
        this.dashed = dashed;
        this.x = x;
        this.y = y;
        this.band = band;
    }

    /** The two edges of a band. */
    private record Band(double[] lowX, double[] lowY, double[] highX, double[] highY) {}

    private static void requireEqual(double[] xs, double[] ys) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException("A curve takes as many values of each kind as it has points");
        }
    }

    /** A solid line without a band; the values are copied. */
    public static Curve of(String name, Tone tone, double[] x, double[] y) {
        return new Curve(name, tone, false, x.clone(), y.clone(), new Band(NONE, NONE, NONE, NONE));
    }

    /** No line, only a name for the legend. */
    public static Curve named(String name, Tone tone) {
        return of(name, tone, NONE, NONE);
    }

    /** The same with a band from low to high at each point. */
    public Curve withBand(double[] low, double[] high) {
        return withBand(x, low, x, high);
    }

    /** The same with a band between two lines of their own; the values are copied. */
    public Curve withBand(double[] lowX, double[] lowY, double[] highX, double[] highY) {
        return new Curve(name, tone, dashed, x, y, new Band(lowX.clone(), lowY.clone(), highX.clone(), highY.clone()));
    }

    /** The same, dashed or not: the second of two that are compared is. */
    public Curve dashed(boolean value) {
        return new Curve(name, tone, value, x, y, band);
    }

    /** What it is, in the reader's language. */
    public String name() {
        return name;
    }

    public Tone tone() {
        return tone;
    }

    public boolean isDashed() {
        return dashed;
    }

    /** Number of points. */
    public int size() {
        return x.length;
    }

    public double x(int point) {
        return x[point];
    }

    public double y(int point) {
        return y[point];
    }

    /** Number of points of the band's lower edge; 0 without a band. */
    public int lowSize() {
        return band.lowX.length;
    }

    /** Number of points of the band's upper edge; 0 without a band. */
    public int highSize() {
        return band.highX.length;
    }

    public double lowX(int point) {
        return band.lowX[point];
    }

    public double lowY(int point) {
        return band.lowY[point];
    }

    public double highX(int point) {
        return band.highX[point];
    }

    public double highY(int point) {
        return band.highY[point];
    }
}
