package facedesk.ui.enroll.save;

import facedesk.gallery.Person;
import java.util.Optional;

/**
 * What was stored.
 *
 * @param person who
 * @param pictures how many are new
 * @param resembling somebody else whom they resemble, which has been noted
 */
public record Saved(Person person, int pictures, Optional<Resemblance> resembling) {
    /**
     * Two people who look alike.
     *
     * @param name the other's
     * @param score of the two
     * @param threshold at the time
     */
    public record Resemblance(String name, double score, double threshold) {
        /** How far the two lie above the threshold; negative below. */
        public double margin() {
            return score - threshold;
        }
    }
}
