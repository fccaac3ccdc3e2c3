package facedesk.enrollment;

import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.detection.Faces;
import facedesk.detection.QualityFault;
import facedesk.detection.QualityGate;
import facedesk.detection.QualityLimits;
import facedesk.embedding.Sha256;
import facedesk.enrollment.PhotoResult.Outcome;
import facedesk.image.Frame;
import facedesk.image.ImageException;
import facedesk.image.ImageFiles;
import facedesk.text.Phrase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures for enrolment out of photo files. One bad file never stops the others. Safe from every thread; one call at a
 * time uses the finder, which stays its giver's to close.
 */
public final class PhotoEnrollment {
    private static final Logger LOG = LoggerFactory.getLogger(PhotoEnrollment.class);

    /** Looser than for a live enrolment, where another picture is a moment away; poses up to a half profile. */
    private static final QualityLimits LIMITS = new QualityLimits(22, 1, 35, 235, 12, 15, 60, 40, 45, 0.5);

    /** A face this many times larger than the next is the one the photo is of. */
    private static final double DOMINANT = 2.5;

    private final FaceFinder finder;
    private final QualityGate gate = new QualityGate(LIMITS);

    /**
     * Reads photos with this finder.
     *
     * @param finder used by nobody else meanwhile
     */
    public PhotoEnrollment(FaceFinder finder) {
        this.finder = finder;
    }

    /** What photos are judged by: another text means that what was refused may be taken now. At most 64 characters. */
    public static String limits() {
        return Sha256.of((LIMITS + " " + DOMINANT).getBytes(StandardCharsets.UTF_8));
    }

    /** Looks at one file; never throws for what is in it. */
    public PhotoResult read(Path file) {
        try {
            return read(file, ImageFiles.bytes(file));
        } catch (ImageException e) {
            return PhotoResult.unreadable(file, e.phrase());
        }
    }

    /**
     * As {@link #read(Path)}, with the file's content already at hand.
     *
     * @param file what the photo is called
     */
    public synchronized PhotoResult read(Path file, byte[] content) {
        try {
            Frame photo = ImageFiles.decode(file, content);
            return choose(file, photo, finder.findInPhoto(photo));
        } catch (ImageException e) {
            return PhotoResult.unreadable(file, e.phrase());
        } catch (RuntimeException e) {
            LOG.warn("A photo could not be examined", e);
            return PhotoResult.unreadable(file, Phrase.of(EnrollmentFault.UNEXAMINED, name(file)));
        }
    }

    private PhotoResult choose(Path file, Frame photo, List<Face> faces) {
        Optional<Face> subject = Faces.subject(faces, photo.width(), photo.height());
        if (subject.isEmpty()) {
            return PhotoResult.refused(file, Outcome.NO_FACE, List.of(), List.of());
        }
        if (!isDominant(subject.get(), faces)) {
            List<Shot> choices =
                    faces.stream().map(face -> shot(file, photo, face)).toList();
            return PhotoResult.refused(file, Outcome.SEVERAL_FACES, choices, List.of());
        }
        return judge(file, photo, subject.get());
    }

    private PhotoResult judge(Path file, Frame photo, Face face) {
        List<QualityFault> faults = gate.faultsOfPhoto(face, photo.width(), photo.height());
        return faults.isEmpty()
                ? PhotoResult.taken(file, shot(file, photo, face))
                : PhotoResult.refused(file, Outcome.TOO_POOR, List.of(), faults);
    }

    private static boolean isDominant(Face subject, List<Face> faces) {
        return faces.stream()
                .filter(face -> face != subject)
                .allMatch(face -> subject.box().area() >= DOMINANT * face.box().area());
    }

    private static Shot shot(Path file, Frame photo, Face face) {
        return Shot.of(photo, face, ShotPose.of(face.pose()), name(file));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
