package facedesk.ui;

import java.time.Duration;
import java.time.Instant;

/** How long ago something was, in words; the exact time belongs beside it, on hover. */
public final class Ages {
    private Ages() {}

    /** "just now", "3 min ago", "2 h ago", "5 days ago". */
    public static String ago(Texts texts, Duration age) {
        if (age.toSeconds() < 60) {
            return texts.get("time.now");
        }
        if (age.toHours() < 1) {
            return texts.format("time.minutes", age.toMinutes());
        }
        return age.toDays() < 1 ? texts.format("time.hours", age.toHours()) : texts.format("time.days", age.toDays());
    }

    /** How long before now that was. */
    public static String ago(Texts texts, Instant when, Instant now) {
        return ago(texts, Duration.between(when, now));
    }
}
