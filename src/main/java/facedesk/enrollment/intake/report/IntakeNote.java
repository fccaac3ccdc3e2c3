package facedesk.enrollment.intake.report;

import facedesk.text.PhraseKey;

/** What an import has to say of a file that was not looked at, or of a person. */
public enum IntakeNote implements PhraseKey {
    /** Takes the file's name. */
    KNOWN,
    /** Takes the file's name and that of the person who has the picture. */
    KNOWN_AS,
    /** Takes the file's name and that of the person who got the same picture in this import. */
    GIVEN_TO,
    /** Takes the file's name. */
    CHOSEN,
    /** Takes the names of two people who look alike. */
    LOOK_ALIKE
}
