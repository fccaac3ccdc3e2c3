package facedesk.ui.live;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the live screen; what is typed into a text field is none. */
final class LiveKeys {
    private LiveKeys() {}

    /** M mirrors, the space bar holds the picture still, Ctrl+S saves it. */
    static void install(Node root, ButtonBase mirror, ButtonBase pause, Runnable snapshot) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof TextInputControl) {
                return;
            }
            if (event.getCode() == KeyCode.M) {
                mirror.fire();
            } else if (event.getCode() == KeyCode.SPACE) {
                pause.fire();
            } else if (event.getCode() == KeyCode.S && event.isShortcutDown()) {
                snapshot.run();
            }
        });
    }
}
