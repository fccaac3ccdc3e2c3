package facedesk.capture;

import facedesk.image.Frame;
import java.time.Duration;
import java.util.zip.CRC32C;

/**
 * Notices a source that is open and yet gives nothing new: no frame for a while, or the same frame again and again, as a
 * camera does whose driver hangs (a real sensor's noise makes no two frames equal). A pure rule; the clock is the
 * caller's. Safe from any thread, so that the one that grabs may report and another may ask.
 */
public final class StallWatch {
    /** No frame for this long: the call that grabs hangs. */
    public static final Duration SILENCE = Duration.ofSeconds(3);

    /** Unchanged frames for this long: the picture is frozen. */
    public static final Duration FREEZE = Duration.ofSeconds(2);

    /** What the watch says. */
    public enum Verdict {
        /** New pictures arrive. */
        FLOWING,
        /** No frame has arrived for too long. */
        SILENT,
        /** Frames arrive, all of them equal. */
        FROZEN
    }

    private final long silenceNanos;
    private final long freezeNanos;
    private long lastFrame;
    private long lastChange;
    private long fingerprint;
    private boolean seenOne;

    /** With {@link #SILENCE} and {@link #FREEZE}, counting from now. */
    public StallWatch(long nowNanos) {
        this(SILENCE, FREEZE, nowNanos);
    }

    /** With limits of one's own, counting from now. */
    public StallWatch(Duration silence, Duration freeze, long nowNanos) {
        silenceNanos = silence.toNanos();
        freezeNanos = freeze.toNanos();
        restart(nowNanos);
    }

    /** Begins anew, for a source just opened. */
    public final synchronized void restart(long nowNanos) {
        lastFrame = nowNanos;
        lastChange = nowNanos;
        seenOne = false;
    }

    /** Reports a frame. Compares fingerprints of the whole picture, about 0.1 ms for 640 x 480. */
    public void saw(Frame frame, long nowNanos) {
        CRC32C sum = new CRC32C();
        sum.update(frame.bgr());
        sawPicture(sum.getValue() << 32 | (long) frame.width() << 16 | frame.height(), nowNanos);
    }

    private synchronized void sawPicture(long newFingerprint, long nowNanos) {
        if (!seenOne || newFingerprint != fingerprint) {
            lastChange = nowNanos;
        }
        seenOne = true;
        fingerprint = newFingerprint;
        lastFrame = nowNanos;
    }

    /** What to think of the source at this moment; silence and freeze begin exactly at their limits. */
    public synchronized Verdict verdict(long nowNanos) {
        if (nowNanos - lastFrame >= silenceNanos) {
            return Verdict.SILENT;
        }
        return seenOne && nowNanos - lastChange >= freezeNanos ? Verdict.FROZEN : Verdict.FLOWING;
    }
}
