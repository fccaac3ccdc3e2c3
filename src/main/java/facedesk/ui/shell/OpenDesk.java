package facedesk.ui.shell;

import facedesk.ui.Desk;
import facedesk.ui.DeskOpener;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Owns the desk from opening to closing, also when the window is closed while it is still being opened. */
final class OpenDesk implements AutoCloseable {
    private final DeskOpener opener;
    private @Nullable Desk desk;
    private boolean closed;

    OpenDesk(DeskOpener opener) {
        this.opener = opener;
    }

    /** Opens it; may be called again after a failure. */
    synchronized Desk open(Consumer<DeskOpener.Step> progress) throws Exception {
        if (closed) {
            throw new IllegalStateException("The window was closed");
        }
        Desk opened = opener.open(progress);
        desk = opened;
        return opened;
    }

    /** Closes what was opened; it may be opened again. */
    synchronized void closeForNow() {
        if (desk != null) {
            desk.close();
            desk = null;
        }
    }

    /** Waits for an opening in progress, then closes what it opened. */
    @Override
    public synchronized void close() {
        closed = true;
        closeForNow();
    }
}
