package facedesk.embedding;

/**
 * One figure measured with a network in this program, never without what it was counted on.
 *
 * @param dataSet the pictures and which pairs of them
 * @param measure what was measured, such as "TAR at FMR 1e-4"
 * @param value the figure, a rate from 0 to 1 or what {@code measure} says
 * @param genuine number of genuine comparisons, 0 where there were none
 * @param impostor number of impostor comparisons, 0 where there were none
 * @param date day of the measurement, ISO 8601
 */
public record Measurement(String dataSet, String measure, double value, long genuine, long impostor, String date) {}
