package facedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.store.GalleryData;
import facedesk.ui.Desk;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.Place;
import facedesk.ui.ScriptedDialogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backing up and bringing back in the window as people have it. */
class RestoreJourneyTest {
    private static final KeyCode SETTINGS = KeyCode.valueOf("DIGIT" + (Place.SETTINGS.ordinal() + 1));

    @TempDir
    private Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();

    @Test
    void whatIsBackedUpComesBackWithoutLeavingTheProgram() throws Exception {
        Path file = folder.resolve("backup.zip");
        try (RealWindow window =
                new RealWindow(folder, new MemoryPreferences(), "demo:", desk -> {}, Optional.of(dialogs))) {
            Desk before = window.desk();
            before.gallery().enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1)));
            window.goTo(SETTINGS);
            assertThat(window.seen("#last", Label.class).getText()).isEqualTo("This gallery has never been backed up.");
            dialogs.saveTo(file);
            fire(window, "#backUp");
            RealWindow.until(() -> window.seen("#last", Label.class).getText().startsWith("Last backup: "));
            assertThat(Files.exists(file)).isTrue();

            before.gallery().enroll(NewPerson.named("Ben", false), List.of(GalleryData.picture(2)));
            dialogs.choose(file);
            fire(window, "#restore");
            RealWindow.until(() -> !dialogs.asked().isEmpty());
            assertThat(dialogs.asked())
                    .contains(
                            "It holds 1 person with 1 picture",
                            "replaces the 2 people",
                            "come back",
                            "cannot be undone");
            assertThat(before.gallery().size()).as("nobody agreed").isEqualTo(2);

            dialogs.confirmRemovals(true);
            fire(window, "#restore");
            RealWindow.until(() -> window.desk() != before
                    && window.robot().lookup("#picture").tryQuery().isPresent());
            Desk after = window.desk();
            assertThat(after.gallery().people()).extracting(Person::name).containsExactly("Ann");
            // The test's picture comes without a template of this network, which is made in the background.
            RealWindow.until(() -> after.index().size() == 1);
            RealWindow.until(
                    () -> window.seen("#people", Button.class).getText().startsWith("1 "));
            window.goTo(SETTINGS);
            assertThat(window.seen("#last", Label.class)).isNotNull();
        }
    }

    @Test
    void aFileThatIsNoBackupIsSaidAndNothingIsClosed() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Not a backup");
        dialogs.confirmRemovals(true);
        try (RealWindow window =
                new RealWindow(folder, new MemoryPreferences(), "demo:", desk -> {}, Optional.of(dialogs))) {
            window.goTo(SETTINGS);
            dialogs.choose(file);
            fire(window, "#restore");
            RealWindow.until(() -> window.robot().lookup(".notice").tryQuery().isPresent());
            assertThat(dialogs.asked()).isEmpty();
            assertThat(window.desk().gallery().size()).isZero();
        }
    }

    private static void fire(RealWindow window, String button) {
        Button found = window.seen(button, Button.class);
        window.robot().interact(found::fire);
    }
}
