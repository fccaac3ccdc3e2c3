package facedesk.capture;

import facedesk.text.Phrase;
import facedesk.text.PhraseKey;

/** What people call a source. */
public enum SourceName implements PhraseKey {
    /** Takes the camera's number. */
    CAMERA,
    DEMO,
    /** Has a name of its own, which it takes: a file's, a host's, a device's. */
    NAMED;

    /** A camera of this number. */
    static Phrase camera(int index) {
        return Phrase.of(CAMERA, index);
    }

    /** Something with a name of its own. */
    static Phrase named(String name) {
        return Phrase.of(NAMED, name);
    }
}
