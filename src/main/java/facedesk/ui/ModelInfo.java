package facedesk.ui;

import facedesk.embedding.Measurement;
import java.util.List;

/**
 * An embedding network as a person chooses it.
 *
 * @param id short name
 * @param dimension components of an embedding
 * @param licence as stated by its source
 * @param provenance where it comes from and what is not known of it, in plain words
 * @param measured figures measured with it in this program; empty until there are any
 */
public record ModelInfo(String id, int dimension, String licence, String provenance, List<Measurement> measured) {
    public ModelInfo {
        measured = List.copyOf(measured);
    }
}
