package facedesk.plot.axis;

/**
 * A mark on an axis.
 *
 * @param value where
 * @param label what it says; empty for a small mark between two labelled ones
 */
public record Tick(double value, String label) {
    /** Whether it is one that is labelled. */
    public boolean labelled() {
        return !label.isEmpty();
    }
}
