package facedesk.plot.chart;

/**
 * An operating point with the intervals of its values. A value that has no place on its axis, such as a rate of zero on a
 * logarithmic one, is drawn hollow on the edge of the plot: all that is known is the upper end of its interval.
 *
 * @param x its values
 * @param y likewise
 * @param tone colour
 * @param label what it says; may be empty
 */
public record Mark(Span x, Span y, Tone tone, String label) {
    /**
     * A value with its interval.
     *
     * @param value the value itself
     * @param low where its interval begins
     * @param high where its interval ends
     */
    public record Span(double value, double low, double high) {
        /** A value known exactly. */
        public static Span exactly(double value) {
            return new Span(value, value, value);
        }
    }
}
