package facedesk.ui.people.person;

import facedesk.gallery.Recognition;
import facedesk.gallery.history.Event;
import facedesk.matching.Mode;
import facedesk.ui.Texts;
import java.util.Locale;

/** What is said of recognitions and of what happened to a person. */
final class PastText {
    private final Texts texts;

    PastText(Texts texts) {
        this.texts = texts;
    }

    /** What a recognition came to. */
    String outcome(Recognition recognition) {
        String mode = recognition.mode() == Mode.VERIFICATION ? "check" : "search";
        return texts.get(
                "people.seen." + mode + "." + recognition.outcome().name().toLowerCase(Locale.ROOT));
    }

    /** Its score against the line. */
    String score(Recognition recognition) {
        return texts.format(
                "people.seen.score",
                texts.number(recognition.score(), 2),
                texts.number(recognition.threshold().value(), 2));
    }

    /** What happened. */
    String event(Event event) {
        return texts.format("people.event." + key(event.kind()), event.count());
    }

    private static String key(Event.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
