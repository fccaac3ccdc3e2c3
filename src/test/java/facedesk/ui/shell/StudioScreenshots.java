package facedesk.ui.shell;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/** Makes the pictures of an enrolment's steps before the demo camera, of people who are in the gallery already. */
record StudioScreenshots(RealWindow window, String theme) {
    /** From the first step, with the keyboard in the name, to the question about the one with this face, unless a stranger sat there. */
    void takeAll() throws Exception {
        FxRobot robot = window.robot();
        robot.write("Ann").push(KeyCode.ENTER);
        RealWindow.until(() -> isFocused("#signature"));
        robot.write("Ann");
        take("consent");
        robot.push(KeyCode.ENTER);
        RealWindow.until(() -> isFocused("#go"));
        robot.push(KeyCode.ENTER);
        RealWindow.until(() -> isThere("#strip .shot-tile"));
        take("capture");
        robot.clickOn("#next");
        RealWindow.until(() -> isThere(".review-tile .text-muted") || isThere(".review-tile .seen-unknown"));
        take("review");
        robot.push(KeyCode.ENTER);
        RealWindow.until(() -> isFocused("#cancel") || isFocused("#recognise"));
        if (isFocused("#cancel")) {
            take("duplicate");
        }
    }

    private void take(String step) throws Exception {
        WindowPicture.save(window.stage(), Path.of("assets/screenshots", "enroll-" + step + "-" + theme + ".png"));
    }

    private boolean isThere(String query) {
        return window.robot().lookup(query).tryQuery().isPresent();
    }

    private boolean isFocused(String query) {
        return window.robot().lookup(query).tryQuery().map(Node::isFocused).orElse(false);
    }
}
