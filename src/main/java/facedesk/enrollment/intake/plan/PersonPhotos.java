package facedesk.enrollment.intake.plan;

import facedesk.gallery.PersonFacts;
import java.util.List;

/**
 * A person with the pictures offered for them.
 *
 * @param who the person
 * @param photos at least one, in the order they are read
 */
public record PersonPhotos(PersonFacts who, List<Photo> photos) {
    public PersonPhotos {
        photos = List.copyOf(photos);
    }
}
