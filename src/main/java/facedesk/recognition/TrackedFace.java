package facedesk.recognition;

import facedesk.detection.Face;
import facedesk.embedding.Embedding;
import facedesk.matching.Decision;
import java.util.Optional;

/**
 * A face followed from frame to frame.
 *
 * @param trackId the same for as long as the face stays in view
 * @param face as it stands in the result's frame
 * @param decision the current decision over the whole track; empty until the first embedding and while there is no
 *     gallery. Unsure with nobody named when the pictures are too poor, or when the person in the box must first be
 *     shown to be still the same
 * @param embedded whether an embedding was taken on this very frame
 * @param embedding what the track's good pictures come to, for comparing it with somebody of one's own choice; empty
 *     until the first, and while the person in the box must first be shown to be still the same
 */
public record TrackedFace(
        long trackId, Face face, Optional<Decision> decision, boolean embedded, Optional<Embedding> embedding) {
    /** A face of which there is no embedding to hand on. */
    public TrackedFace(long trackId, Face face, Optional<Decision> decision, boolean embedded) {
        this(trackId, face, decision, embedded, Optional.empty());
    }
}
