package facedesk.image;

import facedesk.text.PhraseKey;

/** What can be wrong with a picture file. The first value of each phrase is what the file is called. */
public enum ImageFault implements PhraseKey {
    NO_FILE_NAME,
    /** With the folder. */
    NOT_WRITTEN,
    NOT_ORDINARY,
    /** With its size and the largest allowed, in MB. */
    TOO_HEAVY,
    ABSENT,
    UNREADABLE,
    UNDECODABLE,
    EMPTY,
    OTHER_FORMAT,
    ANIMATION,
    NO_PICTURE,
    UNUSUAL_DEPTH,
    CUT_SHORT,
    DAMAGED,
    DAMAGED_LENGTH,
    DAMAGED_SIZE,
    /** With width and height in pixels. */
    TOO_SMALL,
    /** With width and height in pixels. */
    TOO_LARGE,
    /** What a picture without a file's name is called. */
    THE_PICTURE
}
