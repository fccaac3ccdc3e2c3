package facedesk.capture;

import facedesk.text.PhraseKey;

/** What can be wrong with a source. Unless it says otherwise, a phrase takes what the source is called. */
public enum CaptureFault implements PhraseKey {
    /** Takes nothing. */
    UNKNOWN_KIND,
    /** Takes nothing. */
    PATH_MISSING,
    /** Takes what was given. */
    NO_PATH,
    /** Takes nothing. */
    OPTION_FORM,
    /** Takes the option, and those there are. */
    OPTION_UNKNOWN,
    /** Takes what was given. */
    OPTION_SIZE,
    /** Takes the option, and what was given. */
    OPTION_WHOLE,
    /** Takes the option, and what was given. */
    OPTION_NUMBER,
    /** Takes the option, its lowest and its highest value. */
    OPTION_RANGE,
    NOT_OPEN,

    /** Takes nothing. */
    CAMERA_NUMBER,
    /** Takes the highest number. */
    CAMERA_RANGE,
    CAMERA_ABSENT,
    /** Takes the camera and its device file. */
    CAMERA_DENIED,
    CAMERA_BUSY,
    CAMERA_SILENT,

    /** Takes the folder's name and its path. */
    FOLDER_ABSENT,
    FOLDER_DENIED,
    FOLDER_EMPTY,

    /** Takes the file's name and its path. */
    VIDEO_ABSENT,
    VIDEO_NO_FILE,
    VIDEO_DENIED,
    VIDEO_WITHOUT_PICTURES,
    VIDEO_TOO_LARGE,
    VIDEO_UNPLAYABLE,

    /** Takes nothing. */
    STREAM_ADDRESS,
    STREAM_DENIED,
    STREAM_NOT_FOUND,
    STREAM_REFUSED,
    STREAM_TIMED_OUT,
    STREAM_WITHOUT_PICTURES,
    STREAM_TOO_LARGE,
    STREAM_UNREADABLE,
    STREAM_BROKE_OFF,

    /** Takes nothing. */
    DEMO_ADDRESS,
    /** Takes the folder of the demo pictures. */
    DEMO_PICTURES,
    /** Takes what is wrong, as a phrase. */
    DEMO_UNREADABLE
}
