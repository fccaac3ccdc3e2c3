package facedesk.gallery;

/**
 * What is written about a person. Cleaned by the gallery when stored: trimmed, in composed form.
 *
 * @param name 1 to 100 characters, not blank
 * @param identifier a number or login that tells people of one name apart; at most 100 characters, empty for none; no two
 *     people have the same
 * @param group a department or class; at most 100 characters, empty for none
 * @param note anything; at most {@link #LONGEST_NOTE} characters, line breaks allowed
 */
public record PersonFacts(String name, String identifier, String group, String note) {
    /** Most characters of a note. */
    public static final int LONGEST_NOTE = 2000;

    /** Only a name. */
    public static PersonFacts named(String name) {
        return new PersonFacts(name, "", "", "");
    }

    /** The same with another name. */
    public PersonFacts withName(String other) {
        return new PersonFacts(other, identifier, group, note);
    }
}
