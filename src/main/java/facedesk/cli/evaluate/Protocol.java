package facedesk.cli.evaluate;

import facedesk.cli.terminal.CommandException;
import java.util.Locale;

/** Which pairs are compared, and how they are judged. */
enum Protocol {
    /** A list made for cross-validation, as LFW's view 2 with its ten folds. */
    LFW10,
    /** Lists of pairs, each as it is. */
    PAIRS,
    /** Every picture with every other. */
    ALL;

    static Protocol of(String text) throws CommandException {
        for (Protocol protocol : values()) {
            if (protocol.name().equals(text.toUpperCase(Locale.ROOT))) {
                return protocol;
            }
        }
        throw new CommandException("A protocol is lfw10, pairs or all, not " + text + ".");
    }
}
