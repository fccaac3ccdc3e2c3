package facedesk.ui.settings;

import facedesk.ui.Desk;
import facedesk.ui.Notices;
import facedesk.ui.Preferences;
import facedesk.ui.Texts;
import java.nio.file.Path;
import java.util.List;

/** What can be set without further ado. On the JavaFX thread. */
public final class SettingsModel {
    /** The languages there are texts in, and {@code system} for the desktop's. */
    static final List<String> LANGUAGES = List.of("system", "en", "de");

    private final Desk desk;
    private final Preferences preferences;
    private final Texts texts;
    private final Notices notices;

    public SettingsModel(Desk desk, Preferences preferences, Texts texts, Notices notices) {
        this.desk = desk;
        this.preferences = preferences;
        this.texts = texts;
        this.notices = notices;
    }

    /** The language remembered: one of {@link #LANGUAGES}. */
    public String language() {
        return preferences.get("language").filter(LANGUAGES::contains).orElse("system");
    }

    /** Remembers a language; it is used from the next start on. */
    public void setLanguage(String language) {
        if (!language.equals(language())) {
            preferences.put("language", language);
            notices.say(texts.get("settings.language.restart"));
        }
    }

    /** Whether camera pictures are shown as in a mirror. */
    public boolean isMirrored() {
        return preferences.get("mirror").map(Boolean::valueOf).orElse(true);
    }

    /** Remembers whether camera pictures are shown as in a mirror. */
    public void setMirrored(boolean mirrored) {
        preferences.put("mirror", Boolean.toString(mirrored));
    }

    /** Forgets the source last used, so that the next start takes the first camera. */
    public void forgetSource() {
        preferences.remove("source");
        notices.say(texts.get("settings.source.forgotten"));
    }

    /** Where gallery and settings are kept. */
    public Path folder() {
        return desk.folder();
    }
}
