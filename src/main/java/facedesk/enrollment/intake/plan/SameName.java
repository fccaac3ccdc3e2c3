package facedesk.enrollment.intake.plan;

import facedesk.gallery.PersonFacts;
import java.util.Locale;

/** When two offers mean one person: letter case and surrounding spaces of the name do not matter, the identifier does. */
public final class SameName {
    private SameName() {}

    /** Equal for names that mean one person. */
    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Equal for facts that mean one person. */
    public static String key(PersonFacts who) {
        return key(who.name()) + "\n" + key(who.identifier());
    }
}
