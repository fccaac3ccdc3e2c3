package facedesk.enrollment;

import facedesk.detection.Chip;
import facedesk.detection.Face;
import facedesk.embedding.Embedder;
import facedesk.embedding.Embedding;
import facedesk.embedding.EmbeddingException;
import facedesk.gallery.Gallery;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.image.ImageEncoder;
import facedesk.matching.Threshold;
import java.util.ArrayList;
import java.util.List;

/**
 * From chosen pictures to people in the gallery, with a template for each network. Blocks for as long as networks and disk
 * take. Safe from every thread; one call at a time uses the networks. The networks stay their giver's to close.
 */
public final class Enroller {
    private static final int JPEG_QUALITY = 88;

    private final Gallery gallery;
    private final List<Embedder> embedders;

    /**
     * An enroller for some networks.
     *
     * @param embedders at least one, each of another network, used by nobody else meanwhile
     */
    public Enroller(Gallery gallery, List<Embedder> embedders) {
        if (embedders.isEmpty()) {
            throw new IllegalArgumentException("An enrolment needs at least one network");
        }
        this.gallery = gallery;
        this.embedders = List.copyOf(embedders);
    }

    /**
     * Embeds pictures for storing; nothing is stored yet.
     *
     * @throws EnrollmentException if a network fails
     */
    public synchronized List<NewPicture> prepare(List<Shot> shots) throws EnrollmentException {
        List<Chip> chips = shots.stream().map(shot -> shot.face().chip()).toList();
        List<List<Embedding>> perNetwork = new ArrayList<>();
        try {
            for (Embedder embedder : embedders) {
                perNetwork.add(embedder.embedAll(chips));
            }
        } catch (EmbeddingException e) {
            throw new EnrollmentException(e, EnrollmentFault.NOT_EMBEDDED, e.phrase());
        } catch (IllegalArgumentException e) {
            throw new EnrollmentException(e, EnrollmentFault.NOT_EMBEDDED, String.valueOf(e.getMessage()));
        }
        List<NewPicture> pictures = new ArrayList<>();
        for (int i = 0; i < shots.size(); i++) {
            int at = i;
            pictures.add(picture(
                    shots.get(i), perNetwork.stream().map(list -> list.get(at)).toList()));
        }
        return pictures;
    }

    /**
     * Whether a face resembles any of others, by the first network.
     *
     * @param line from which score on two faces are one person's
     * @throws EnrollmentException if the network fails
     * @throws IllegalArgumentException if the line is of another network
     */
    public synchronized boolean resembles(Face face, List<Face> others, Threshold line) throws EnrollmentException {
        Embedder embedder = embedders.get(0);
        if (!line.modelId().equals(embedder.modelId())) {
            throw new IllegalArgumentException(
                    "A line of " + line.modelId() + " says nothing about scores of " + embedder.modelId());
        }
        try {
            Embedding probe = embedder.embed(face.chip());
            return embedder.embedAll(others.stream().map(Face::chip).toList()).stream()
                    .anyMatch(other -> line.accepts(probe.cosine(other)));
        } catch (EmbeddingException e) {
            throw new EnrollmentException(e, EnrollmentFault.NOT_EMBEDDED, e.phrase());
        }
    }

    private static NewPicture picture(Shot shot, List<Embedding> embeddings) {
        return new NewPicture(
                shot.face().chip(),
                ImageEncoder.jpeg(shot.thumbnail(), JPEG_QUALITY),
                shot.face().quality().overall(),
                shot.source(),
                (shot.look() == Look.PLAIN ? shot.pose() : shot.look()).name(),
                shot.belowLimits(),
                embeddings);
    }

    /**
     * Stores a new person with their consent in one transaction.
     *
     * @throws EnrollmentException without a picture
     * @throws facedesk.gallery.GalleryException if the name is unusable or the gallery cannot be written
     */
    public Person enroll(NewPerson person, List<NewPicture> pictures) throws EnrollmentException {
        if (pictures.isEmpty()) {
            throw new EnrollmentException(EnrollmentFault.NO_PICTURE);
        }
        return gallery.enroll(person, pictures);
    }

    /**
     * Adds pictures to somebody already there, in one transaction; those they have already are left out.
     *
     * @return how many were added
     */
    public int addPictures(long personId, List<NewPicture> pictures) {
        return gallery.addPictures(personId, pictures);
    }
}
