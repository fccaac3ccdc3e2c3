package facedesk.gallery;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import java.util.List;

/**
 * A picture about to be stored, with its template for one or more networks.
 *
 * @param chip the aligned face, kept so that another network can embed it later
 * @param thumbnail a small JPEG of the face for people to look at
 * @param quality overall quality, 0..1
 * @param source where it came from: a file name or {@link Picture#LIVE}
 * @param look the view or look it was taken for, such as {@code LEFT}; at most 40 characters, empty when not known
 * @param belowLimits whether somebody insisted on it although it is below the limits of an enrolment
 * @param embeddings at least one, at most one for each network
 */
public record NewPicture(
        Chip chip,
        byte[] thumbnail,
        double quality,
        String source,
        String look,
        boolean belowLimits,
        List<Embedding> embeddings) {
    public NewPicture {
        embeddings = List.copyOf(embeddings);
    }

    /** A picture of no particular look, within the limits. */
    public NewPicture(Chip chip, byte[] thumbnail, double quality, String source, List<Embedding> embeddings) {
        this(chip, thumbnail, quality, source, "", false, embeddings);
    }
}
