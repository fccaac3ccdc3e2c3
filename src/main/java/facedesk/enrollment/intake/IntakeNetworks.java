package facedesk.enrollment.intake;

import facedesk.enrollment.Enroller;
import facedesk.enrollment.PhotoEnrollment;

/**
 * The networks of one worker. Each is opened when it is first asked for, so that an import that finds everything known
 * opens none. One thread at a time.
 */
public interface IntakeNetworks extends AutoCloseable {
    /** Finds and judges faces; the same one each time. */
    PhotoEnrollment photos() throws Exception;

    /** Embeds faces; the same one each time. */
    Enroller enroller() throws Exception;
}
