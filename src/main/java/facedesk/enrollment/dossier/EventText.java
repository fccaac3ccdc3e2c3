package facedesk.enrollment.dossier;

import facedesk.gallery.history.Event;
import facedesk.text.PhraseKey;

/** What happened, in words; the constants are those of {@link Event.Kind} that can concern a person. Takes nothing. */
public enum EventText implements PhraseKey {
    ENROLLED,
    PICTURES_ADDED,
    PICTURES_REMOVED,
    CHANGED,
    CONSENT_GIVEN,
    BLOCKED,
    UNBLOCKED,
    MERGED,
    SPLIT,
    EXPORTED,
    /** What no person ever has in their own history. */
    OTHER;

    static EventText of(Event.Kind kind) {
        for (EventText text : values()) {
            if (text.name().equals(kind.name())) {
                return text;
            }
        }
        return OTHER;
    }
}
