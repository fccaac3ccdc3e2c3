package facedesk.gallery.store;

import facedesk.gallery.Gallery.Subscription;
import facedesk.gallery.GalleryException;
import facedesk.gallery.GalleryProblem;
import facedesk.gallery.rows.RowSink;
import java.io.IOException;
import org.jdbi.v3.core.HandleCallback;

/**
 * Every reading and writing of the open file, for all that keeps something in it: writes follow one another, reads see the
 * last committed state and don't wait, those who follow are told of writes. Safe from every thread.
 */
final class Transactions {
    private final GalleryDatabase database;
    private final Followers followers = new Followers(System::nanoTime);
    private final Object writing = new Object();
    private boolean erased;
    private volatile boolean closed;

    /** @param database closed by {@link #close} */
    Transactions(GalleryDatabase database) {
        this.database = database;
    }

    /** Reads the last committed state. */
    <T> T read(HandleCallback<T, RuntimeException> work) {
        requireOpen();
        return database.inTransaction(work);
    }

    /** Writes what concerns neither people nor templates: nobody is told. */
    <T> T writeQuietly(HandleCallback<T, RuntimeException> work) {
        synchronized (writing) {
            requireOpen();
            return database.inTransaction(work);
        }
    }

    /** Writes, and tells who follows the gallery. */
    <T> T write(HandleCallback<T, RuntimeException> work) {
        T result = writeQuietly(work);
        followers.written();
        return result;
    }

    /** Writes, and sees to it that nothing remains in the file if the work says that something is gone. */
    boolean erase(HandleCallback<Boolean, RuntimeException> work) {
        boolean gone = write(work);
        if (gone) {
            leaveNoRemains();
        }
        return gone;
    }

    /** Something was erased: closing rewrites the file. */
    void leaveNoRemains() {
        synchronized (writing) {
            erased = true;
        }
    }

    int copyTo(RowSink sink) throws IOException {
        requireOpen();
        return database.copyTo(sink);
    }

    Subscription onChange(Runnable listener) {
        return followers.add(listener);
    }

    Subscription hold() {
        return followers.hold();
    }

    private void requireOpen() {
        if (closed) {
            throw new GalleryException(GalleryProblem.CLOSED);
        }
    }

    /** Closes the file; after something was erased also rewrites it, so that no remains stay in it. Again: nothing. */
    void close() {
        synchronized (writing) {
            if (closed) {
                return;
            }
            closed = true;
            database.close(erased);
        }
    }
}
