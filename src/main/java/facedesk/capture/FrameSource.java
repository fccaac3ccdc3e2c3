package facedesk.capture;

import facedesk.image.Frame;
import facedesk.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere frames come from. Opened, read and closed by one thread, the capture thread; only {@link #label()} and
 * {@link #isDemo()} may be asked from elsewhere.
 *
 * <p>A source may be opened again after {@link #close()}, which is how a lost camera is tried anew.
 */
public interface FrameSource extends AutoCloseable {
    /** What a person calls it: "Camera 0", a file name, a host name (never with credentials). */
    Phrase label();

    /** Whether the pictures are made up and must be labelled so on screen. */
    boolean isDemo();

    /**
     * Makes the source ready.
     *
     * @throws CaptureException if it is absent, busy, denied or unreadable; the message names cause and cure
     */
    void open() throws CaptureException;

    /**
     * The next frame, paced at the source's own rate: the call returns when the frame is due.
     *
     * @return a frame whose pixels nobody else holds, or null when a source that ends has ended
     * @throws CaptureException if the source was lost; {@link #close()} and {@link #open()} may bring it back
     */
    @Nullable
    Frame grab() throws CaptureException;

    /**
     * The same source anew, not open, sharing nothing that a hanging call could hold: asked for on another thread when a
     * call into this one never returns. Sources whose calls always return may give themselves.
     */
    default FrameSource anew() {
        return this;
    }

    /** Lets go of the device or file. Harmless when not open, and when called twice. */
    @Override
    void close();
}
