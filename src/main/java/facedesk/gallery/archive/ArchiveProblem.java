package facedesk.gallery.archive;

import facedesk.text.PhraseKey;

/** What can go wrong with a backup. Unless it says otherwise, a phrase takes the file. */
public enum ArchiveProblem implements PhraseKey {
    ABSENT,
    FOREIGN,
    DAMAGED,
    NEWER,
    /** Takes the file and the room it needs, in megabytes. */
    NO_ROOM,
    NOT_WRITTEN,
    NOT_READ,
    /** Takes nothing. */
    CANCELLED
}
