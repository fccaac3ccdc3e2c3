package facedesk.enrollment.intake;

import facedesk.detection.Chip;
import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.enrollment.EmbedderByPerson;
import facedesk.enrollment.Enroller;
import facedesk.enrollment.FinderByWidth;
import facedesk.enrollment.PhotoEnrollment;
import facedesk.gallery.Gallery;
import facedesk.image.Frame;
import facedesk.image.ImageFiles;
import facedesk.recognition.Scene;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Networks that know the people of {@link FinderByWidth}, with a chip of its own for each picture, and count how often they
 * are asked.
 */
final class ManyFaces implements FaceFinder {
    private final FinderByWidth people = new FinderByWidth();
    private final AtomicInteger looks = new AtomicInteger();

    /** Writes a picture of a person; another number makes another picture. */
    static Path photo(Path file, int person, int number) throws Exception {
        Files.createDirectories(file.getParent());
        int width = 600 + person;
        byte[] bgr = new byte[width * 400 * 3];
        bgr[0] = (byte) number;
        ImageFiles.write(file, Frame.still(bgr, width, 400));
        return file;
    }

    /** How many photos were looked at by now. */
    int looks() {
        return looks.get();
    }

    /** Networks for an import into this gallery. */
    IntakeNetworks networks(Gallery gallery) {
        PhotoEnrollment photos = new PhotoEnrollment(this);
        Enroller enroller = new Enroller(gallery, List.of(new EmbedderByPerson(Scene.MODEL, Scene.DIMENSION)));
        return new IntakeNetworks() {
            @Override
            public PhotoEnrollment photos() {
                return photos;
            }

            @Override
            public Enroller enroller() {
                return enroller;
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public List<Face> find(Frame frame) {
        return findInPhoto(frame);
    }

    @Override
    public List<Face> findInPhoto(Frame photo) {
        looks.incrementAndGet();
        return people.find(photo).stream().map(face -> own(face, photo)).toList();
    }

    private static Face own(Face face, Frame photo) {
        byte[] pixels = face.chip().bgr().clone();
        pixels[pixels.length - 1] = photo.bgr()[0];
        return new Face(face.box(), face.points(), face.pose(), face.quality(), face.score(), Chip.ofBgr(pixels));
    }

    @Override
    public Optional<Face> follow(Frame frame, Face last) {
        return Optional.of(last);
    }

    @Override
    public void close() {}
}
