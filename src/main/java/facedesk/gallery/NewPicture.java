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
 * @param source where it came from: a file name or "live"
 * @param embeddings at least one, at most one for each network
 */
public record NewPicture(Chip chip, byte[] thumbnail, double quality, String source, List<Embedding> embeddings) {
    public NewPicture {
        embeddings = List.copyOf(embeddings);
    }
}
