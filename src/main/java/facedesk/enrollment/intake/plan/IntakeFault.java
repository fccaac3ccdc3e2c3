package facedesk.enrollment.intake.plan;

import facedesk.text.PhraseKey;

/** Why something cannot be imported, wholly or in part. Each phrase takes the name of the file first, unless said. */
public enum IntakeFault implements PhraseKey {
    NO_SOURCE,
    NO_PICTURES,
    /** With the largest number of files. */
    TOO_MANY_FILES,
    /** In no person's folder. */
    FILE_LOOSE,
    /** With the name of the person it was offered for first. */
    FILE_TWICE,
    /** An archive as a whole; refused. */
    ARCHIVE_UNREADABLE,
    /** With the largest number of entries. */
    ARCHIVE_CROWDED,
    /** With the largest size in GB. */
    ARCHIVE_TOO_LARGE,
    /** With how many times its size it may hold. */
    ARCHIVE_BOMB,
    /** With the entry. */
    ARCHIVE_ESCAPES,
    /** One entry, which is left out. */
    ENTRY_LINK,
    ENTRY_TWICE,
    ENTRY_ARCHIVE,
    ENTRY_LOCKED,
    ENTRY_LIES,
    /** A list as a whole; refused. */
    LIST_UNREADABLE,
    LIST_NOT_TEXT,
    /** With the largest size in MB. */
    LIST_TOO_LARGE,
    /** With the largest number of lines. */
    LIST_TOO_LONG,
    /** With the number of the line, 1 for the first. */
    LIST_MALFORMED,
    LIST_WITHOUT_HEADER,
    /** One line, which is left out. Takes the number of the line alone. */
    LINE_INCOMPLETE,
    /** Takes the number of the line and the most characters. */
    LINE_CELL_TOO_LONG,
    /** With the number of the line. */
    FILE_OUTSIDE
}
