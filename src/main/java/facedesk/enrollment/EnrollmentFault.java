package facedesk.enrollment;

import facedesk.text.PhraseKey;

/** Why an enrolment or an import cannot go on, wholly or in part. */
public enum EnrollmentFault implements PhraseKey {
    /** Takes what was thrown. */
    NOT_EMBEDDED,
    NO_PICTURE,
    /** Takes what is wrong with the picture, as a phrase. */
    DEMO_PICTURE,
    /** Takes the folder. */
    NO_FOLDERS,
    /** Takes the folder. */
    FOLDER_UNREADABLE,
    /** Takes the person's name. */
    NOTHING_USABLE,
    /** Takes the person's name, and the reason as a phrase. */
    NOT_IMPORTED,
    /** Takes the file's name. */
    UNEXAMINED
}
