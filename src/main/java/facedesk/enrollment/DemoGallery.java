package facedesk.enrollment;

import facedesk.capture.demo.DemoPeople;
import facedesk.capture.demo.DemoPerson;
import facedesk.gallery.Gallery;
import facedesk.gallery.NewPerson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Puts the demo people into the gallery, marked as such, and takes them out again. Blocks; any thread. */
public final class DemoGallery {
    private final Gallery gallery;
    private final PhotoEnrollment photos;
    private final Enroller enroller;

    /** A loader by way of these. */
    public DemoGallery(Gallery gallery, PhotoEnrollment photos, Enroller enroller) {
        this.gallery = gallery;
        this.photos = photos;
        this.enroller = enroller;
    }

    /**
     * Enrols whoever of them is not there yet; harmless when all are.
     *
     * @param progress told before each person, on the calling thread
     * @param cancelled asked before each person
     * @return how many were added
     * @throws EnrollmentException if a picture or network cannot be used
     */
    public int load(DemoPeople people, Consumer<ImportProgress> progress, BooleanSupplier cancelled)
            throws EnrollmentException {
        List<DemoPerson> wanted = new ArrayList<>(people.enrolled());
        int added = 0;
        for (int i = 0; i < wanted.size() && !cancelled.getAsBoolean(); i++) {
            DemoPerson person = wanted.get(i);
            progress.accept(new ImportProgress(i, wanted.size(), person.label()));
            Optional<Path> picture = person.enrolled();
            if (picture.isPresent() && !isThere(person.label())) {
                enroll(person.label(), picture.get());
                added++;
            }
        }
        return added;
    }

    /** Removes them all, and nobody else. */
    public void remove() {
        gallery.deleteDemo();
    }

    private boolean isThere(String label) {
        return gallery.named(label).stream().anyMatch(person -> person.demo());
    }

    private void enroll(String label, Path picture) throws EnrollmentException {
        PhotoResult result = photos.read(picture);
        if (result.shot().isEmpty()) {
            throw new EnrollmentException(EnrollmentFault.DEMO_PICTURE, result.phrase());
        }
        enroller.enroll(
                NewPerson.named(label, true),
                enroller.prepare(List.of(result.shot().get())));
    }
}
