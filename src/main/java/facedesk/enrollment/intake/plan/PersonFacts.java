package facedesk.enrollment.intake.plan;

import java.util.Locale;

/**
 * What is said of a person who is to be imported; as written, not yet checked. All but the name may be empty.
 *
 * @param name as it is to stand in the gallery
 * @param identifier a number or code of the operator's own
 * @param group for instance a class or a department
 * @param note whatever else is worth knowing
 */
public record PersonFacts(String name, String identifier, String group, String note) {
    /** A person of whom only the name is known. */
    public static PersonFacts named(String name) {
        return new PersonFacts(name, "", "", "");
    }

    /** What tells this person from others in an import: the name, letter case ignored. */
    public String key() {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
