package facedesk.enrollment.choice;

import facedesk.embedding.Embedding;
import facedesk.enrollment.Shot;
import facedesk.enrollment.session.View;

/**
 * A picture taken, with what the network sees in it.
 *
 * @param embedding of the network that searches the gallery
 */
public record TakenShot(Shot shot, Embedding embedding) {
    /** What it shows. */
    public View view() {
        return new View(shot.pose(), shot.look());
    }
}
