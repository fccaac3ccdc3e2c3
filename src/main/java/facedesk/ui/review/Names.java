package facedesk.ui.review;

import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import facedesk.text.Folding;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the people in the gallery are called. Safe from every thread. */
final class Names {
    /** More than anybody looks through; who has more types another letter. */
    private static final int MOST = 200;

    private final Gallery gallery;
    private final Map<Long, Named> byId = new ConcurrentHashMap<>();

    /**
     * Somebody.
     *
     * @param id their id
     * @param name as it is written
     * @param identifier what tells people of one name apart; may be empty
     */
    record Named(long id, String name, String identifier) {
        static Named of(Person person) {
            return new Named(person.id(), person.name(), person.facts().identifier());
        }

        private boolean holds(String typed) {
            return Folding.holds(name, typed) || Folding.holds(identifier, typed);
        }
    }

    Names(Gallery gallery) {
        this.gallery = gallery;
    }

    /** Reads all; blocks. */
    void read() {
        List<Person> people = gallery.people();
        byId.clear();
        people.forEach(this::put);
    }

    void put(Person person) {
        byId.put(person.id(), Named.of(person));
    }

    /** The name; empty for somebody who is not known. */
    String of(long personId) {
        Named named = byId.get(personId);
        return named == null ? "" : named.name();
    }

    /** Those whose name or identifier holds what was typed, by name. */
    List<Named> search(String typed) {
        Collator order = Collator.getInstance();
        return byId.values().stream()
                .filter(named -> named.holds(typed))
                .sorted(Comparator.comparing(Named::name, order).thenComparingLong(Named::id))
                .limit(MOST)
                .toList();
    }
}
