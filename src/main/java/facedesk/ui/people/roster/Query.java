package facedesk.ui.people.roster;

import facedesk.text.Folding;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whom to list. Immutable.
 *
 * @param text words, each of which must be in name, identifier, group or note; case and accents do not matter
 * @param group the group they must be in, or empty for any
 * @param consent what they must have agreed to
 * @param health what must be the matter with them
 */
public record Query(String text, String group, ConsentFilter consent, HealthFilter health) {
    /** Everybody. */
    public static final Query ALL = new Query("", "", ConsentFilter.ANY, HealthFilter.ANY);

    /** Those to list, in the order given. */
    public List<PersonRow> of(List<PersonRow> rows, Instant now) {
        Predicate<PersonRow> wanted = admits(now);
        return isAll() ? rows : rows.stream().filter(wanted).toList();
    }

    private boolean isAll() {
        return text.isBlank() && group.isEmpty() && consent == ConsentFilter.ANY && health == HealthFilter.ANY;
    }

    private Predicate<PersonRow> admits(Instant now) {
        String[] words = Folding.fold(text).strip().split("\\s+");
        return row -> (group.isEmpty() || group.equals(row.facts().group()))
                && consent.admits(row)
                && health.admits(row, now)
                && hasAll(row.folded(), words);
    }

    private static boolean hasAll(String folded, String[] words) {
        for (String word : words) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
