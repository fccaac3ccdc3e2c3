package facedesk.enrollment.intake.source;

import facedesk.enrollment.intake.plan.Photo;
import facedesk.image.ImageException;
import facedesk.image.ImageFiles;
import java.nio.file.Path;

/** A picture file on disk. */
record DiskPhoto(Path label) implements Photo {
    @Override
    public byte[] bytes() throws ImageException {
        return ImageFiles.bytes(label);
    }
}
