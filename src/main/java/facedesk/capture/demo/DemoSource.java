package facedesk.capture.demo;

import facedesk.capture.CaptureException;
import facedesk.capture.CaptureFault;
import facedesk.capture.FrameSource;
import facedesk.capture.Pacer;
import facedesk.capture.Playback;
import facedesk.capture.Rhythm;
import facedesk.capture.SourceName;
import facedesk.image.Frame;
import facedesk.image.ImageException;
import facedesk.image.ImageFiles;
import facedesk.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A made-up webcam that shows the people of the demo: 640 x 480 at 30 frames per second. After {@link #open()} the same
 * seed gives the same pictures. It never ends.
 */
public final class DemoSource implements FrameSource {
    /** The seed of {@code demo:}. */
    public static final long DEFAULT_SEED = 1;

    private static final long PERIOD_NANOS = Math.round(1e9 / DemoScript.RATE);

    private final DemoPeople people;
    private final DemoScript script;
    private final long seed;
    private final Playback playback;
    private final Pacer pacer;

    @Nullable
    private DemoLens lens;

    private Rhythm rhythm;
    private long frame;

    public DemoSource(DemoPeople people, long seed, Playback playback, Pacer pacer) {
        this.people = people;
        this.seed = seed;
        this.playback = playback;
        this.pacer = pacer;
        script = new DemoScript(people.people().size(), seed);
        rhythm = new Rhythm(pacer, playback.paced());
    }

    @Override
    public Phrase label() {
        return Phrase.of(SourceName.DEMO);
    }

    @Override
    public boolean isDemo() {
        return true;
    }

    @Override
    public void open() throws CaptureException {
        close();
        List<Frame> portraits = portraits();
        List<Frame> scenes = script.scenes().stream()
                .map(scene -> DemoScene.of(scene.stream().map(portraits::get).toList()))
                .toList();
        lens = new DemoLens(scenes, seed);
        rhythm = new Rhythm(pacer, playback.paced());
        frame = 0;
    }

    private List<Frame> portraits() throws CaptureException {
        List<Frame> portraits = new ArrayList<>();
        for (DemoPerson person : people.people()) {
            try {
                portraits.add(ImageFiles.read(person.played()));
            } catch (ImageException e) {
                throw new CaptureException(e, CaptureFault.DEMO_UNREADABLE, e.phrase());
            }
        }
        return portraits;
    }

    @Override
    public Frame grab() throws CaptureException {
        if (lens == null) {
            throw new CaptureException(CaptureFault.NOT_OPEN, label());
        }
        byte[] pixels = lens.pixels(script.shot(frame), frame);
        long now = rhythm.step(PERIOD_NANOS);
        return Frame.ofBgr(pixels, DemoLens.WIDTH, DemoLens.HEIGHT, frame++, now);
    }

    @Override
    public void close() {
        if (lens != null) {
            lens.close();
            lens = null;
        }
    }
}
