package facedesk.evaluation.meaning;

import facedesk.evaluation.ErrorCounts;
import facedesk.evaluation.OperatingPoint;
import facedesk.matching.Threshold;

/**
 * What a threshold means, in the figures that sentences are made of. Cheap enough for every step of a slider.
 *
 * @param point the threshold with both rates
 * @param refused what may be said of genuine comparisons that would be refused
 * @param accepted what may be said of impostor comparisons that would be accepted
 * @param strangersNamed share of strangers to whom a search of the gallery gives somebody's name
 * @param refusalsPerDay false refusals in a day
 */
public record Meaning(
        OperatingPoint point, Claim refused, Claim accepted, Frequency strangersNamed, Frequency refusalsPerDay) {
    /**
     * Where the program is used.
     *
     * @param people how many are enrolled
     * @param templates how many templates a search compares with, all people's together
     * @param visitsPerDay how many times a day somebody rightful comes
     */
    public record Practice(int people, long templates, double visitsPerDay) {}

    /** The meaning of a threshold, counted on the given comparisons. */
    public static Meaning of(ErrorCounts counts, Threshold threshold, Practice practice) {
        OperatingPoint point = counts.at(threshold);
        return new Meaning(
                point,
                Claim.of(point.fnmr()),
                Claim.of(point.fmr()),
                Frequency.strangersNamed(point.fmr(), practice.templates()),
                Frequency.refusalsPerDay(point.fnmr(), practice.visitsPerDay()));
    }
}
