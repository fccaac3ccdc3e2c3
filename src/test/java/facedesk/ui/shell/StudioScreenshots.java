package facedesk.ui.shell;

import facedesk.matching.Decision;
import facedesk.recognition.LiveResult;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/** Makes the pictures of an enrolment's steps before the demo camera, of somebody who is in the gallery already. */
record StudioScreenshots(RealWindow window, String theme) {
    /** From the first step, with the keyboard in the name, to the question about the one with this face; nothing is saved. */
    void takeAll() throws Exception {
        FxRobot robot = window.robot();
        robot.write("Ann").push(KeyCode.ENTER);
        RealWindow.until(() -> isFocused("#signature"));
        robot.write("Ann");
        take("consent");
        robot.push(KeyCode.ENTER);
        RealWindow.until(() -> isFocused("#go"));
        RealWindow.until(() -> !isSomebodyKnownAlone());
        RealWindow.until(this::isSomebodyKnownAlone);
        robot.push(KeyCode.ENTER);
        RealWindow.until(() -> isThere("#strip .shot-tile"));
        take("capture");
        robot.clickOn("#next");
        RealWindow.until(() -> isThere(".review-tile .text-muted") || isThere(".review-tile .seen-unknown"));
        take("review");
        robot.push(KeyCode.ENTER);
        RealWindow.until(() -> isFocused("#cancel"));
        take("duplicate");
        leave();
    }

    /** Goes away and closes the notice that nothing was saved. */
    private void leave() throws Exception {
        window.goTo(KeyCode.DIGIT1);
        RealWindow.until(() -> isThere(".notice .button"));
        window.robot().interact(window.robot().lookup(".notice .button").queryButton()::fire);
        RealWindow.until(() -> !isThere(".notice"));
    }

    /** The demo camera shows strangers too, and two people at once; who has just come stays for some seconds. */
    private boolean isSomebodyKnownAlone() {
        LiveResult result = window.desk().live().latest();
        return result != null
                && result.faces().size() == 1
                && result.faces().get(0).decision().flatMap(Decision::accepted).isPresent();
    }

    private void take(String step) throws Exception {
        Screenshots.take(window, "enroll-" + step, theme);
    }

    private boolean isThere(String query) {
        return window.robot().lookup(query).tryQuery().isPresent();
    }

    private boolean isFocused(String query) {
        return window.robot().lookup(query).tryQuery().map(Node::isFocused).orElse(false);
    }
}
