package facedesk.architecture.planted.ui.people;

import facedesk.architecture.Breaks;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The FX thread by other doors than the one. */
final class FxThread {
    private FxThread() {}

    @Breaks("oneDoorToTheFxThread")
    static final class Called {
        static void run(Runnable work) {
            Platform.runLater(work);
        }
    }

    @Breaks("oneDoorToTheFxThread")
    static final class Referred {
        static Executor door() {
            return Platform::runLater;
        }
    }
}
