package facedesk.ui.people.change;

import java.util.Set;

/**
 * Something that was done, and how to take it back. Lives in memory only.
 *
 * @param said what was done, as a sentence
 * @param people without whom it cannot be taken back
 * @param back takes it back; may fail, runs off the JavaFX thread
 */
public record Change(String said, Set<Long> people, Runnable back) {
    public Change {
        people = Set.copyOf(people);
    }
}
