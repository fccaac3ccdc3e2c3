package facedesk.enrollment.review;

import facedesk.embedding.Embedding;
import facedesk.gallery.sighting.Sighting;

/**
 * A face waiting in the queue, with its template of the network in use.
 *
 * @param sighting what is known of it
 * @param embedding its template
 */
public record SeenFace(Sighting sighting, Embedding embedding) {
    /** The sighting's id. */
    public long id() {
        return sighting.id();
    }
}
