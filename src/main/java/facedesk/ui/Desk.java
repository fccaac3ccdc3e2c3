package facedesk.ui;

import facedesk.enrollment.Enroller;
import facedesk.enrollment.PhotoEnrollment;
import facedesk.enrollment.intake.Intake;
import facedesk.enrollment.retention.Retention;
import facedesk.enrollment.review.ReviewQueue;
import facedesk.gallery.Gallery;
import facedesk.matching.SearchIndex;
import facedesk.recognition.LiveView;
import facedesk.recognition.StillFaces;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Everything the screens use of the rest of the program, opened. The wiring keeps the parts in step: a write to the
 * gallery reaches the live view's index, a new threshold its decisions.
 */
public interface Desk extends AutoCloseable {
    Gallery gallery();

    /** The pipeline; not yet started. It may still be loading its networks. */
    LiveView live();

    /** The line of every search, 1:N: of the live view above all. */
    ThresholdSetting threshold();

    /** The line of every verification, 1:1. */
    ThresholdSetting verificationThreshold();

    ThresholdCosts thresholdCosts();

    /** Scores to look at; on one's own data and on others'. */
    ScoreSources scores();

    Models models();

    Sources sources();

    DemoPeople demoPeople();

    /** Embeds and stores pictures with the network in use; ask for it anew each time, since the network may change. */
    Enroller enroller();

    /** Reads photo files for an enrolment. */
    PhotoEnrollment photos();

    /** Imports many people, with the network in use; ask for it anew each time. */
    Intake intake();

    /** Reads photo files for a comparison, with the network in use. */
    StillFaces stills();

    /** Faces seen as unknown, read for somebody to say who they are. */
    ReviewQueue review();

    /** What is wrong with the gallery. */
    GalleryHealth health();

    /** The templates of the network in use, as of the last write. */
    SearchIndex index();

    /** Keeps the retention dates; already enforced once. */
    Retention retention();

    /** Backups of the gallery. */
    Archives archives();

    /** The source asked for on the command line, or empty. */
    Optional<String> startSource();

    /** Where gallery and settings are kept. */
    Path folder();

    /** Stops and closes everything in reverse order; blocks until done. */
    @Override
    void close();
}
