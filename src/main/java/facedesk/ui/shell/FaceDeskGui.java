package facedesk.ui.shell;

import facedesk.ui.DeskOpener;
import facedesk.ui.Preferences;
import facedesk.ui.Texts;
import facedesk.ui.fx.FxThread;
import facedesk.ui.fx.Tasks;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The graphical program, from the first window to the last. */
public final class FaceDeskGui {
    private static final long PATIENCE_SECONDS = 20;

    private final Preferences preferences;
    private final DeskOpener opener;
    private final Texts texts;

    /**
     * @param preferences what was remembered; already read
     * @param opener opens the rest, after the window stands
     * @param texts in the person's language
     */
    public FaceDeskGui(Preferences preferences, DeskOpener opener, Texts texts) {
        this.preferences = preferences;
        this.opener = opener;
        this.texts = texts;
    }

    /**
     * Starts JavaFX, shows the window and returns when it has been closed and everything behind it too. Called once in a
     * process, on the main thread.
     */
    public void run() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        try (Tasks tasks = Tasks.onThreads(new FxThread());
                OpenDesk desk = new OpenDesk(opener)) {
            Platform.startup(
                    () -> new MainWindow(new Stage(), preferences, texts, tasks, desk).show(closed::countDown));
            closed.await();
            // The desk is closed first, and with it the gallery: nothing that was to be written may be left.
            tasks.finish(PATIENCE_SECONDS);
        }
    }
}
