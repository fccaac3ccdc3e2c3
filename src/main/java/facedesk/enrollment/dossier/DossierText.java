package facedesk.enrollment.dossier;

import facedesk.text.PhraseKey;

/** What stands on the page of a person's own data. Unless it says otherwise, a phrase takes nothing. */
public enum DossierText implements PhraseKey {
    /** Takes the name. */
    TITLE,
    /** Takes when the file was written. */
    WRITTEN,
    ABOUT,
    FACTS,
    NAME,
    IDENTIFIER,
    GROUP,
    NOTE,
    ENROLLED_ON,
    BLOCKED,
    YES,
    NO,
    CONSENTS,
    NO_CONSENT,
    /** Takes name and time. */
    SIGNED,
    /** Takes name and time. */
    DECLARED,
    PURPOSE,
    KEPT_UNTIL,
    /** Takes version and language. */
    WORDING,
    PICTURES,
    TIME,
    SOURCE,
    QUALITY,
    TEMPLATES,
    /** Takes how many there are. */
    TEMPLATES_TEXT,
    NETWORK,
    COUNT,
    EVENTS,
    /** Takes how many pictures it was about. */
    EVENT_COUNT,
    RECOGNITIONS,
    RECOGNITIONS_TEXT,
    SCORE,
    THRESHOLD,
    OUTCOME,
    ACCEPTED,
    UNSURE,
    UNKNOWN
}
