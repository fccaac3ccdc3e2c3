package facedesk.ui.enroll.consent;

import facedesk.ui.Texts;
import java.util.Locale;

/** What pictures may be for. */
public enum Purpose {
    ACCESS,
    SIGN_IN,
    ATTENDANCE,
    TRIAL,
    /** Said in one's own words. */
    OTHER;

    /** How a person calls it. */
    String in(Texts texts) {
        return texts.get("studio.purpose." + name().toLowerCase(Locale.ROOT).replace("_", ""));
    }
}
