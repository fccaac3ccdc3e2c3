package facedesk.capture.demo;

import facedesk.capture.CaptureException;
import facedesk.capture.FrameSource;
import facedesk.capture.Pacer;
import facedesk.capture.Playback;
import facedesk.capture.Rhythm;
import facedesk.image.Frame;
import org.jspecify.annotations.Nullable;

/** A made-up webcam that shows the people of the demo: 640 x 480 at 30 frames per second, the same for the same seed. */
public final class DemoSource implements FrameSource {
    /** The seed of {@code demo:}. */
    public static final long DEFAULT_SEED = 1;

    private final DemoPeople people;
    private final long seed;
    private final Playback playback;
    private final Pacer pacer;

    @Nullable
    private Rhythm rhythm;

    private long sequence;

    public DemoSource(DemoPeople people, long seed, Playback playback, Pacer pacer) {
        this.people = people;
        this.seed = seed;
        this.playback = playback;
        this.pacer = pacer;
    }

    @Override
    public String label() {
        return "Demo camera";
    }

    @Override
    public boolean isDemo() {
        return true;
    }

    @Override
    public void open() throws CaptureException {
        rhythm = new Rhythm(pacer, playback.paced());
        sequence = seed;
    }

    @Override
    @Nullable
    public Frame grab() throws CaptureException {
        if (rhythm == null) {
            throw new CaptureException("The demo camera is not open.");
        }
        throw new CaptureException("The demo camera shows " + people.people().size() + sequence);
    }

    @Override
    public void close() {
        rhythm = null;
    }
}
