package facedesk.recognition;

import facedesk.detection.Chip;

/**
 * A coarse grey picture of a chip, compared from one frame to the next: a sudden change under the same box means that
 * somebody else may have stepped in, or that the film was cut. It tells change from no change, not people apart.
 */
final class Likeness {
    private static final int CELLS = 14;
    private static final int CELL = Chip.SIZE / CELLS;

    private final double[] unit;

    private Likeness(double[] unit) {
        this.unit = unit;
    }

    static Likeness of(Chip chip) {
        double[] grey = new double[CELLS * CELLS];
        byte[] bgr = chip.bgr();
        for (int y = 0; y < Chip.SIZE; y += 2) {
            for (int x = 0; x < Chip.SIZE; x += 2) {
                int at = (y * Chip.SIZE + x) * 3;
                int sum = (bgr[at] & 0xff) + 2 * (bgr[at + 1] & 0xff) + (bgr[at + 2] & 0xff);
                grey[y / CELL * CELLS + x / CELL] += sum;
            }
        }
        normalise(grey);
        return new Likeness(grey);
    }

    /** Correlation of the two pictures, -1..1; light and contrast do not matter. 0 where a picture is all one grey. */
    double with(Likeness other) {
        double sum = 0;
        for (int i = 0; i < unit.length; i++) {
            sum += unit[i] * other.unit[i];
        }
        return sum;
    }

    private static void normalise(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] -= mean;
            squares += values[i] * values[i];
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < values.length && length > 0; i++) {
            values[i] /= length;
        }
    }
}
