package facedesk.gallery;

import java.time.Instant;

/**
 * A stored picture as lists show it. Its id is what a {@code Reference} calls its template.
 *
 * @param id given by the database
 * @param personId whose
 * @param thumbnail a small JPEG
 * @param quality overall quality, 0..1
 * @param source where it came from: a file name or {@link #LIVE}
 * @param look the view or look it was taken for, such as {@code LEFT}; empty when not known
 * @param belowLimits whether somebody insisted on it although it is below the limits of an enrolment
 * @param takenAt when it was stored
 */
public record Picture(
        long id,
        long personId,
        byte[] thumbnail,
        double quality,
        String source,
        String look,
        boolean belowLimits,
        Instant takenAt) {
    /** The source of what a camera took; otherwise a source is the name of a file. */
    public static final String LIVE = "live";

    /** Whether a camera took it. */
    public boolean isLive() {
        return source.equals(LIVE);
    }
}
