package facedesk.gallery.sighting;

import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import java.util.List;
import java.util.OptionalLong;

/**
 * That some sightings were found to be a person, and became pictures: with all that it takes to make sightings of them
 * again. Lives in memory only; let go of it as soon as undoing is no longer offered.
 *
 * @param person whose pictures they are now
 * @param enrolled whether the person was enrolled with them
 * @param taken what became of each
 */
public record Confirmation(Person person, boolean enrolled, List<Taken> taken) {
    public Confirmation {
        taken = List.copyOf(taken);
    }

    /**
     * A sighting that is one no more.
     *
     * @param sighting as it was
     * @param picture its pixels and templates
     * @param pictureId the picture it became; empty when the person had the same already
     */
    public record Taken(Sighting sighting, NewPicture picture, OptionalLong pictureId) {}
}
