package facedesk.image;

/**
 * One picture: 8-bit BGR, row by row without padding, with the moment it was taken.
 *
 * <p>Immutable by agreement: whoever creates a frame hands its array over and nobody writes to it afterwards, so a
 * frame may cross threads freely. Pixels live on the Java heap; there is nothing to release.
 */
public final class Frame {
    private final byte[] bgr;
    private final int width;
    private final int height;
    private final long sequence;
    private final long capturedNanos;

    private Frame(byte[] bgr, int width, int height, long sequence, long capturedNanos) {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("A frame needs a positive size, not " + width + " x " + height);
        }
        if (bgr.length != Math.multiplyExact(Math.multiplyExact(width, height), 3)) {
            throw new IllegalArgumentException(
                    bgr.length + " bytes do not make a BGR picture of " + width + " x " + height);
        }
        this.bgr = bgr;
        this.width = width;
        this.height = height;
        this.sequence = sequence;
        this.capturedNanos = capturedNanos;
    }

    /**
     * Wraps pixels without copying.
     *
     * @param bgr width * height * 3 bytes, blue first; not to be modified afterwards
     * @param width pixels, at least 1
     * @param height pixels, at least 1
     * @param sequence number of this frame within its source, counted from 0
     * @param capturedNanos moment of capture on the {@link System#nanoTime()} clock
     * @throws IllegalArgumentException if the size is not positive or does not fit the array
     */
    public static Frame ofBgr(byte[] bgr, int width, int height, long sequence, long capturedNanos) {
        return new Frame(bgr, width, height, sequence, capturedNanos);
    }

    /** A still picture: sequence 0, captured at 0. */
    public static Frame still(byte[] bgr, int width, int height) {
        return new Frame(bgr, width, height, 0, 0);
    }

    /** The same pixels as another frame of a source. */
    public Frame at(long newSequence, long newCapturedNanos) {
        return new Frame(bgr, width, height, newSequence, newCapturedNanos);
    }

    /** The pixels themselves, blue first; read only. */
    public byte[] bgr() {
        return bgr;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Number of this frame within its source, counted from 0; gaps are frames the source dropped. */
    public long sequence() {
        return sequence;
    }

    /** Moment of capture on the {@link System#nanoTime()} clock; 0 for a still picture. */
    public long capturedNanos() {
        return capturedNanos;
    }
}
