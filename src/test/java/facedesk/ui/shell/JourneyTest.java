package facedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import facedesk.ui.MemoryPreferences;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A person is enrolled before the camera, recognised, renamed and erased: the whole program, by keyboard and mouse. */
class JourneyTest {
    @TempDir
    private Path folder;

    private RealWindow window;
    private FxRobot robot;

    @BeforeEach
    void open() throws Exception {
        MemoryPreferences preferences = new MemoryPreferences();
        preferences.put("theme", "light");
        preferences.put("window", "0 0 1024 700 0");
        String source = TurningHead.write(folder.resolve("head"));
        window = new RealWindow(folder, preferences, source, desk -> {});
        robot = window.robot();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void fromAFaceToANameAndBack() throws Exception {
        RealWindow.until(() -> window.spoken().equals("Unknown"));
        enrolBeforeTheCamera();
        isNamed("Ann");
        theThresholdDecides();
        renameAndErase();
        window.goTo(KeyCode.DIGIT1);
        isNamed("Unknown");
    }

    private void enrolBeforeTheCamera() throws Exception {
        window.goTo(KeyCode.DIGIT2);
        assertThat(window.seen("#next", Button.class).isDisabled()).isTrue();
        robot.write("Ann").push(KeyCode.ENTER);
        RealWindow.until(() -> robot.lookup("#signature").query().isFocused());
        robot.write("Ann").push(KeyCode.ENTER);
        RealWindow.until(() -> robot.lookup("#go").query().isFocused());
        robot.push(KeyCode.ENTER);
        RealWindow.until(() -> tiles().size() >= 2);
        List<Node> before = tiles();
        robot.clickOn(before.get(0).lookup(".button"));
        RealWindow.until(() -> !tiles().contains(before.get(0)) && !tiles().isEmpty());
        robot.clickOn("#next");
        RealWindow.until(() -> robot.lookup(".review-tile").tryQuery().isPresent());
        robot.clickOn("#next");
        RealWindow.until(() -> window.seen("#done", Labeled.class).getText().startsWith("Ann is enrolled with"));
        Person ann = people().people().get(0);
        assertThat(ann.name()).isEqualTo("Ann");
        assertThat(window.seen("#done", Labeled.class).getText())
                .contains(" " + people().pictures(ann.id()).size() + " picture");
        robot.push(KeyCode.ENTER);
    }

    private void theThresholdDecides() throws Exception {
        Node slider = window.seen("#slider", Node.class);
        robot.interact(slider::requestFocus);
        robot.push(KeyCode.END);
        isNamed("Unknown");
        ToggleButton goal = window.seen("#tenThousand", ToggleButton.class);
        assertThat(goal.isSelected()).isFalse();
        robot.clickOn(goal);
        isNamed("Ann");
        assertThat(goal.isSelected()).isTrue();
    }

    private void renameAndErase() throws Exception {
        window.goTo(KeyCode.DIGIT3);
        RealWindow.until(() -> robot.lookup("#people .tile").tryQuery().isPresent());
        robot.push(KeyCode.RIGHT).push(KeyCode.ENTER);
        RealWindow.until(() -> !robot.lookup(".picture-tile").queryAll().isEmpty());
        TextField name = window.seen("#name", TextField.class);
        robot.clickOn(name).push(KeyCode.SHORTCUT, KeyCode.A).write("Anna").push(KeyCode.ENTER);
        RealWindow.until(() -> people().people().get(0).name().equals("Anna"));
        robot.push(KeyCode.ESCAPE);
        answer("Cancel");
        assertThat(people().size()).isEqualTo(1);
        answer("Erase");
        RealWindow.until(() -> people().size() == 0);
        assertThat(robot.lookup(".dialog-pane").queryAll()).isEmpty();
    }

    /** Asks for the person to be erased and gives the one answer that is wanted. */
    private void answer(String word) throws Exception {
        robot.interact(() -> robot.lookup("#people").query().requestFocus());
        robot.push(KeyCode.DELETE);
        RealWindow.until(() -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        assertThat(robot.lookup(".dialog-pane .content").queryLabeled().getText())
                .startsWith("The name Anna, ");
        robot.clickOn(robot.lookup(".dialog-pane .button").queryAll().stream()
                .filter(node ->
                        node instanceof Button button && button.getText().equals(word))
                .findFirst()
                .orElseThrow());
        RealWindow.until(() -> robot.lookup(".dialog-pane").tryQuery().isEmpty());
    }

    private void isNamed(String name) throws Exception {
        RealWindow.until(() -> window.spoken().equals(name));
    }

    private List<Node> tiles() {
        return List.copyOf(robot.lookup("#strip .shot-tile").queryAll());
    }

    private Gallery people() {
        return window.desk().gallery();
    }
}
