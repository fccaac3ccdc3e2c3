package facedesk.enrollment.intake.plan;

import facedesk.enrollment.EnrollmentException;
import facedesk.image.ImageException;
import java.nio.file.Path;

/** A picture file to be imported, wherever it lies. Safe from every thread while its plan is open. */
public interface Photo {
    /** What it is called: for a file its path, for an entry of an archive its path inside. */
    Path label();

    /**
     * Its content, read anew each time.
     *
     * @throws ImageException if the file cannot be used as a picture
     * @throws EnrollmentException if the archive it lies in cannot be trusted with it
     */
    byte[] bytes() throws ImageException, EnrollmentException;
}
