package facedesk.enrollment.intake;

import facedesk.embedding.Sha256;
import facedesk.enrollment.Enroller;
import facedesk.enrollment.EnrollmentException;
import facedesk.enrollment.PhotoEnrollment;
import facedesk.enrollment.PhotoResult;
import facedesk.enrollment.Shot;
import facedesk.enrollment.intake.plan.Photo;
import facedesk.gallery.Gallery;
import facedesk.gallery.NewPicture;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.consent.Consent;
import facedesk.image.ImageException;
import java.util.List;
import java.util.Optional;

/** Takes the face that somebody chose in a group picture. Blocks; any thread, one call at a time. */
public final class FaceChoice {
    private final Gallery gallery;
    private final PhotoEnrollment photos;
    private final Enroller enroller;

    /** Choices by way of these. */
    public FaceChoice(Gallery gallery, PhotoEnrollment photos, Enroller enroller) {
        this.gallery = gallery;
        this.photos = photos;
        this.enroller = enroller;
    }

    /**
     * Every face in a picture, largest first. They are found anew, so that a long report holds no pictures.
     *
     * @throws ImageException if the file can no longer be read
     * @throws EnrollmentException if it can no longer be read from its archive
     */
    public List<Shot> faces(Photo photo) throws ImageException, EnrollmentException {
        PhotoResult result = photos.read(photo.label(), photo.bytes());
        return result.shot().map(List::of).orElse(result.choices());
    }

    /**
     * Stores the face chosen for the person for whom the picture was offered, who is added if need be.
     *
     * @return whether the person was added by it
     * @throws EnrollmentException if a network fails
     * @throws facedesk.gallery.GalleryException if the name is unusable or the gallery cannot be written
     */
    public boolean take(PersonFacts who, Photo photo, Shot face, Optional<Consent> declared)
            throws ImageException, EnrollmentException {
        String sha256 = Sha256.of(photo.bytes());
        NewPicture picture = enroller.prepare(List.of(face)).get(0);
        PersonStore store = new PersonStore(gallery, declared);
        store.store(who, List.of(Finding.good(new Task(who, photo, true), sha256, picture)), List.of());
        return !store.added().isEmpty();
    }
}
