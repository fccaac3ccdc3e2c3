package facedesk.detection;

/**
 * An aligned face: 112 x 112 pixels, 8-bit BGR, row by row, eyes nose and mouth corners moved to fixed places by a
 * similarity transform. What every embedding is computed from. Immutable by agreement, like a frame.
 */
public final class Chip {
    /** Width and height in pixels. */
    public static final int SIZE = 112;

    /** Bytes of one chip. */
    public static final int BYTES = SIZE * SIZE * 3;

    private final byte[] bgr;

    private Chip(byte[] bgr) {
        if (bgr.length != BYTES) {
            throw new IllegalArgumentException("A chip has " + BYTES + " bytes, not " + bgr.length);
        }
        this.bgr = bgr;
    }

    /**
     * Wraps pixels without copying.
     *
     * @throws IllegalArgumentException unless there are exactly {@link #BYTES} bytes
     */
    public static Chip ofBgr(byte[] bgr) {
        return new Chip(bgr);
    }

    /** The pixels themselves, blue first; read only. */
    public byte[] bgr() {
        return bgr;
    }
}
