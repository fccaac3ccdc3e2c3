package facedesk.ui.shell;

import facedesk.ui.Place;
import javafx.collections.ObservableMap;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** The keys that work everywhere. */
final class Shortcuts {
    private Shortcuts() {}

    /** Ctrl+1.. for the screens, F1 for help, F11 for the full screen. */
    static void install(Stage stage, ShellController shell) {
        ObservableMap<KeyCombination, Runnable> keys = stage.getScene().getAccelerators();
        for (Place place : Place.values()) {
            KeyCode digit = KeyCode.valueOf("DIGIT" + (place.ordinal() + 1));
            keys.put(new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN), () -> shell.show(place));
        }
        keys.put(new KeyCodeCombination(KeyCode.F1), shell::help);
        keys.put(new KeyCodeCombination(KeyCode.F11), () -> stage.setFullScreen(!stage.isFullScreen()));
    }
}
