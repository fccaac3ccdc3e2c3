package facedesk.enrollment.review;

import facedesk.matching.Threshold;

/**
 * Somebody whom a group of faces may show.
 *
 * @param personId who
 * @param score of the faces taken together with the nearest of the person's templates, cosine similarity
 * @param line from which the live view gives a name
 */
public record Suggestion(long personId, double score, Threshold line) {
    /** How far below the line it lies; negative or 0 when the line is reached by now. */
    public double gap() {
        return line.value() - score;
    }

    /** Whether the faces would be given this name now: pictures were added, or the line was moved. */
    public boolean accepted() {
        return line.accepts(score);
    }
}
