package facedesk.ui.theme;

import java.util.Locale;

/** What a person may choose. */
public enum ThemeChoice {
    LIGHT,
    DARK,
    /** As the desktop around the program. */
    SYSTEM;

    /** The choice of that remembered name; {@link #SYSTEM} for any other text. */
    public static ThemeChoice of(String remembered) {
        for (ThemeChoice choice : values()) {
            if (choice.remembered().equals(remembered)) {
                return choice;
            }
        }
        return SYSTEM;
    }

    /** As it is remembered, and the end of its text's key {@code theme.<name>}. */
    public String remembered() {
        return name().toLowerCase(Locale.ROOT);
    }
}
