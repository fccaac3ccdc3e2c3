package facedesk.evaluation;

/**
 * Where the false match rate and the false non-match rate meet.
 *
 * @param value the common rate, interpolated between the two neighbouring thresholds when they cross without meeting
 * @param threshold where
 */
public record EqualErrorRate(double value, double threshold) {}
