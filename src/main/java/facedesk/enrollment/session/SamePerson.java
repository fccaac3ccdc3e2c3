package facedesk.enrollment.session;

import facedesk.detection.Face;
import java.util.List;

/** Tells whether a face is that of the person whose pictures have been taken, so that no enrolment mixes two. */
@FunctionalInterface
public interface SamePerson {
    /**
     * Asked before a picture is taken, on the thread that feeds the session; some milliseconds are fine.
     *
     * @param next the face about to be taken
     * @param taken faces taken so far, at least one
     */
    boolean test(Face next, List<Face> taken);
}
