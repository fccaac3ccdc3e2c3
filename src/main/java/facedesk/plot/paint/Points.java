package facedesk.plot.paint;

import java.util.Arrays;

/** A growing list of pixels. Not thread-safe. */
final class Points {
    /** Points nearer than this to the one before are not worth drawing, in pixels. */
    private static final double NEAR = 0.25;

    private double[] xs = new double[256];
    private double[] ys = new double[256];
    private int size;

    void add(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        xs[size] = x;
        ys[size++] = y;
    }

    /** Adds a point unless it cannot be told from the one before. */
    void addIfSeen(double x, double y) {
        if (size == 0 || Math.abs(xs[size - 1] - x) >= NEAR || Math.abs(ys[size - 1] - y) >= NEAR) {
            add(x, y);
        }
    }

    void clear() {
        size = 0;
    }

    double[] xs() {
        return xs;
    }

    double[] ys() {
        return ys;
    }

    int size() {
        return size;
    }
}
