package facedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.SharedData;
import facedesk.gallery.Person;
import facedesk.gallery.Picture;
import facedesk.gallery.consent.Consent;
import facedesk.ui.MemoryPreferences;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** An enrolment by the keyboard alone, from a moving face through the real networks into the gallery. */
class StudioJourneyTest {
    @TempDir
    private Path folder;

    @Test
    void somebodyIsEnrolledWithoutTouchingAnythingAfterTheStart() throws Exception {
        Path clip = SharedData.require("data/clips/liveportrait_driving_d12.mp4");
        MemoryPreferences preferences = new MemoryPreferences();
        preferences.put("theme", "light");
        preferences.put("window", "0 0 1024 700 0");
        try (RealWindow window = new RealWindow(folder, preferences, "file:" + clip, desk -> {})) {
            FxRobot robot = window.robot();
            window.goTo(KeyCode.DIGIT2);
            RealWindow.until(() -> window.seen("#name", Node.class).isFocused());
            picture(window, "who");
            robot.write("Ann").push(KeyCode.ENTER);
            RealWindow.until(() -> isShown(window, "#signature"));
            RealWindow.until(() -> window.seen("#signature", Node.class).isFocused());
            picture(window, "consent");
            robot.write("ann").push(KeyCode.ENTER);
            RealWindow.until(() -> isShown(window, "#go"));
            RealWindow.until(() -> window.seen("#go", Node.class).isFocused());
            RealWindow.until(
                    () -> !window.seen("#instruction", Label.class).getText().isEmpty());
            picture(window, "ready");
            robot.push(KeyCode.ENTER);
            RealWindow.until(() -> !tiles(window, "#strip .shot-tile").isEmpty());
            picture(window, "capture");
            RealWindow.until(() -> !tiles(window, ".review-tile").isEmpty() || isShown(window, "#go"));
            String unable = unable(window);
            assertThat(seconds(window)).as("seconds of the capture").isLessThan(20);
            RealWindow.until(() -> !isShown(window, "#thinking"));
            picture(window, "review");
            robot.push(KeyCode.ENTER);
            RealWindow.until(() -> isShown(window, "#done"));
            picture(window, "done");
            assertThat(window.seen("#done", Labeled.class).getText()).startsWith("Ann is enrolled with");
            Person ann = window.desk().gallery().people().get(0);
            List<Picture> pictures = window.desk().gallery().pictures(ann.id());
            assertThat(pictures).isNotEmpty().noneMatch(Picture::belowLimits);
            if (pictures.size() < 3) {
                assertThat(unable).contains("Not to be had");
            }
            assertThat(window.desk().gallery().consents().current(ann.id()))
                    .map(Consent::kind)
                    .contains(Consent.Kind.SIGNED);
        }
    }

    /** What could not be had, if that is said; the pictures there are are gone on with then. */
    private static String unable(RealWindow window) throws Exception {
        if (!isShown(window, "#go")) {
            return "";
        }
        String said = window.seen("#text", Label.class).getText();
        window.robot().interact(() -> window.seen("#next", Node.class).requestFocus());
        window.robot().push(KeyCode.ENTER);
        RealWindow.until(() -> !tiles(window, ".review-tile").isEmpty());
        return said;
    }

    private static int seconds(RealWindow window) {
        Label elapsed = window.robot().lookup("#elapsed").queryAs(Label.class);
        return Integer.parseInt(elapsed.getText().replace(" s", ""));
    }

    private static void picture(RealWindow window, String name) throws Exception {
        WindowPicture.save(window.stage(), Path.of("target/studio-" + name + ".png"));
    }

    private static boolean isShown(RealWindow window, String id) {
        return window.robot().lookup(id).queryAll().stream().anyMatch(StudioJourneyTest::isTreeVisible);
    }

    private static List<Node> tiles(RealWindow window, String query) {
        return window.robot().lookup(query).queryAll().stream()
                .filter(StudioJourneyTest::isTreeVisible)
                .toList();
    }

    private static boolean isTreeVisible(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
