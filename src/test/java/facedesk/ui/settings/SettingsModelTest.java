package facedesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.ui.MemoryPreferences;
import facedesk.ui.RecordedNotices;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsModelTest {
    @TempDir
    private Path folder;

    private final MemoryPreferences preferences = new MemoryPreferences();
    private final RecordedNotices notices = new RecordedNotices();
    private TestDesk desk;
    private SettingsModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, preferences);
        model = new SettingsModel(desk, preferences, new Texts(Locale.ENGLISH), notices);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aLanguageIsRememberedForTheNextStart() {
        assertThat(model.language()).isEqualTo("system");
        model.setLanguage("system");
        assertThat(notices.said()).isEmpty();
        model.setLanguage("de");
        assertThat(model.language()).isEqualTo("de");
        assertThat(notices.said()).containsExactly("The language changes at the next start.");
        preferences.put("language", "xx");
        assertThat(model.language()).as("one there is no bundle for").isEqualTo("system");
    }

    @Test
    void theMirrorAndTheSourceAreRememberedAndForgotten() {
        assertThat(model.isMirrored()).isTrue();
        model.setMirrored(false);
        assertThat(model.isMirrored()).isFalse();
        preferences.put("source", "demo:");
        model.forgetSource();
        assertThat(preferences.get("source")).isEmpty();
        assertThat(notices.said()).containsExactly("The next start takes the first camera.");
        assertThat(model.folder()).isEqualTo(folder);
    }
}
