package facedesk.gallery;

import facedesk.matching.Measure;
import facedesk.matching.Mode;
import facedesk.matching.Outcome;
import facedesk.matching.Threshold;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What was decided about a face, as scores only: no picture, no template. Immutable.
 *
 * @param time when, to the microsecond
 * @param mode a search of everybody, or a check of one person
 * @param threshold the line that was applied, with the network it belongs to
 * @param measure what scores and line are written in
 * @param personId the person nearest to the face, whom an acceptance named
 * @param pictureId the picture of that person that was nearest; empty where it is not known or is gone
 * @param score of that person
 * @param runnerUp score of the nearest other person; empty where there was none, and for a check of one person
 * @param outcome what it came to
 * @param faceWidth width of the face's box, pixels: a score means less from further away
 * @param quality overall quality of the picture, 0..1
 */
public record Recognition(
        Instant time,
        Mode mode,
        Threshold threshold,
        Measure measure,
        long personId,
        OptionalLong pictureId,
        double score,
        OptionalDouble runnerUp,
        Outcome outcome,
        double faceWidth,
        double quality) {
    public Recognition {
        if (Double.isNaN(score) || (runnerUp.isPresent() && Double.isNaN(runnerUp.getAsDouble()))) {
            throw new IllegalArgumentException("A score that is not a number tells nothing");
        }
    }
}
