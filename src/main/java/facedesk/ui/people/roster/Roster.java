package facedesk.ui.people.roster;

import facedesk.gallery.PersonFacts;
import facedesk.gallery.PersonOverview;
import facedesk.text.Folding;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Makes rows of what the gallery says. Ten thousand take some hundred milliseconds: not for the thread that draws. */
public final class Roster {
    private Roster() {}

    /**
     * Rows of everybody by name, as the locale sorts names.
     *
     * @param concerned ids of the people whom findings of the last look over the gallery are about
     */
    public static List<PersonRow> rows(
            List<PersonOverview> everybody, Set<Long> concerned, Locale locale, LocalDate today) {
        Collator collator = Collator.getInstance(locale);
        record Keyed(byte[] key, PersonOverview row) {}
        List<Keyed> keyed = new ArrayList<>(everybody.size());
        for (PersonOverview row : everybody) {
            keyed.add(new Keyed(collator.getCollationKey(row.person().name()).toByteArray(), row));
        }
        keyed.sort(Comparator.<Keyed, byte[]>comparing(Keyed::key, java.util.Arrays::compareUnsigned)
                .thenComparingLong(entry -> entry.row().person().id()));
        List<PersonRow> rows = new ArrayList<>(keyed.size());
        for (Keyed entry : keyed) {
            rows.add(new PersonRow(
                    entry.row(),
                    folded(entry.row().person().facts()),
                    rows.size(),
                    Badge.of(entry.row(), today),
                    concerned.contains(entry.row().person().id())));
        }
        return List.copyOf(rows);
    }

    /** Every group somebody is in, each once, by name. */
    public static List<String> groups(List<PersonRow> rows, Locale locale) {
        TreeSet<String> groups = new TreeSet<>(Collator.getInstance(locale));
        rows.forEach(row -> groups.add(row.facts().group()));
        groups.remove("");
        return List.copyOf(groups);
    }

    private static String folded(PersonFacts facts) {
        return Folding.fold(String.join("\n", facts.name(), facts.identifier(), facts.group(), facts.note()));
    }
}
