package facedesk.ui.enroll.capture;

/** What a capture waits for its person to press. The words are {@code studio.prompt.<NAME>}. */
enum Prompt {
    /** Nothing: pictures are being taken. */
    NONE,
    /** To begin. */
    START,
    /** To try again, since there are too few pictures. */
    TOO_FEW,
    /** To try again for views that could not be had. */
    MISSING,
    /** To begin anew, since all is taken. */
    RESTART
}
