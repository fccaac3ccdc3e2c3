package facedesk.recognition;

import facedesk.detection.Face;
import facedesk.detection.QualityFault;
import facedesk.embedding.Embedding;
import java.util.List;

/**
 * The face that a photo is of. Immutable.
 *
 * @param face as found in the photo
 * @param faces how many faces the photo shows
 * @param faults what is wrong with the picture, worst first; it is compared all the same
 * @param embedding by the network in use when it was read
 */
public record StillFace(Face face, int faces, List<QualityFault> faults, Embedding embedding) {
    public StillFace {
        faults = List.copyOf(faults);
    }
}
