package facedesk.enrollment.intake;

import facedesk.enrollment.intake.plan.Photo;
import facedesk.gallery.PersonFacts;

/**
 * A photo to be looked at.
 *
 * @param who for whom it is offered
 * @param photo the file
 * @param last whether it is this person's last
 */
record Task(PersonFacts who, Photo photo, boolean last) {
    String file() {
        return String.valueOf(photo.label().getFileName());
    }
}
