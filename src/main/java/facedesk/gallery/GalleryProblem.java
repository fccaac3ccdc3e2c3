package facedesk.gallery;

import facedesk.text.PhraseKey;

/** What can be wrong with a gallery or with what is to be stored. Unless it says otherwise, a phrase takes the folder. */
public enum GalleryProblem implements PhraseKey {
    IN_USE,
    DAMAGED,
    /** Takes nothing. */
    DAMAGED_TEMPLATE,
    UNREACHABLE,
    READ_ONLY,
    SEMICOLON,
    /** Takes the folder and the database's error number. */
    DATABASE_ERROR,
    /** Takes the folder and what was thrown. */
    UNUSABLE,
    /** Takes nothing. */
    CLOSED,
    /** Takes nothing. */
    BUSY,
    /** Takes nothing. */
    TOO_LARGE,
    /** Takes nothing. */
    PERSON_GONE,
    /** Takes nothing. */
    NAME_EMPTY,
    /** Takes nothing. */
    NAME_UNPRINTABLE,
    /** Takes the most characters there may be. */
    NAME_TOO_LONG,
    /** Takes the most characters there may be. */
    NOTE_TOO_LONG,
    /** Takes the name of the person who has it. */
    IDENTIFIER_TAKEN,
    /** Takes nothing. */
    SPLIT_ALL,
    /** Takes nothing. */
    NEWER
}
