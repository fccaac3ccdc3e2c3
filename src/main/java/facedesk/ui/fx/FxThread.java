package facedesk.ui.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The only way onto the JavaFX thread. Models take it as an {@link Executor}, so that tests can run without a window. */
public final class FxThread implements Executor {
    /** Runs at once when already on the JavaFX thread, otherwise as soon as it is free. */
    @Override
    public void execute(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            later(action);
        }
    }

    /** Runs after the current pulse's events, even when already on the JavaFX thread. */
    public void later(Runnable action) {
        Platform.runLater(action);
    }
}
