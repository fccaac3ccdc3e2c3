package facedesk.capture;

/** When the pictures of a video are due, from the times they carry; odd times give way to the nominal rate. */
final class VideoClock {
    private static final long LONGEST_STEP = 1_000_000_000L;

    private final Rhythm rhythm;
    private final long periodNanos;
    private long last = -1;

    VideoClock(Rhythm rhythm, long periodNanos) {
        this.rhythm = rhythm;
        this.periodNanos = periodNanos;
    }

    /** The video begins again; its next picture follows one period after the last. */
    void rewound() {
        last = -1;
    }

    /** Waits until a picture is due; returns the moment. */
    long due(VideoPicture picture) {
        long step = picture.nanos() - last;
        boolean usable = last >= 0 && step > 0 && step <= LONGEST_STEP;
        last = picture.nanos();
        return rhythm.step(usable ? step : periodNanos);
    }
}
