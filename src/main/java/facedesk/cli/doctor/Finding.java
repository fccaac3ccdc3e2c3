package facedesk.cli.doctor;

/**
 * One thing that was looked at.
 *
 * @param level how bad it is
 * @param subject what was looked at, a word or two
 * @param message what was found, with what to do where something is wrong
 */
record Finding(Level level, String subject, String message) {
    enum Level {
        /** As it should be. */
        OK,
        /** The program works, but something a person may expect is missing. */
        NOTE,
        /** The program, or a part of it, cannot work. */
        FAULT
    }

    static Finding ok(String subject, String message) {
        return new Finding(Level.OK, subject, message);
    }

    static Finding note(String subject, String message) {
        return new Finding(Level.NOTE, subject, message);
    }

    static Finding fault(String subject, String message) {
        return new Finding(Level.FAULT, subject, message);
    }
}
