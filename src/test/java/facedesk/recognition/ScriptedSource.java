package facedesk.recognition;

import facedesk.capture.CaptureException;
import facedesk.capture.CaptureFault;
import facedesk.capture.FrameSource;
import facedesk.capture.SourceName;
import facedesk.image.Frame;
import facedesk.text.Phrase;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A source that does what the test tells it, call by call; with nothing told it waits, as a frozen camera does. */
final class ScriptedSource implements FrameSource {
    final AtomicInteger opens = new AtomicInteger();
    final AtomicInteger closes = new AtomicInteger();
    final AtomicInteger copies = new AtomicInteger();
    final AtomicBoolean absent = new AtomicBoolean();
    final CountDownLatch release = new CountDownLatch(1);
    private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();
    private final AtomicInteger sequence = new AtomicInteger();

    /** What one call to grab does. */
    @FunctionalInterface
    interface Step {
        @Nullable
        Frame grab() throws CaptureException;
    }

    ScriptedSource then(Step step) {
        steps.add(step);
        return this;
    }

    ScriptedSource frame() {
        return then(() -> Scene.frame(sequence.getAndIncrement()));
    }

    ScriptedSource lost() {
        return then(() -> {
            throw new CaptureException(CaptureFault.CAMERA_SILENT, label());
        });
    }

    ScriptedSource fails() {
        return then(() -> {
            throw new IllegalStateException("scripted");
        });
    }

    /** Never returns, whatever interrupts it, until the test releases it. */
    ScriptedSource hangs() {
        return then(() -> {
            boolean released = false;
            while (!released) {
                try {
                    release.await();
                    released = true;
                } catch (InterruptedException e) {
                    released = false;
                }
            }
            throw new CaptureException(CaptureFault.NOT_OPEN, label());
        });
    }

    @Override
    public FrameSource anew() {
        copies.incrementAndGet();
        return this;
    }

    @Override
    public Phrase label() {
        return Phrase.of(SourceName.CAMERA, 0);
    }

    @Override
    public boolean isDemo() {
        return false;
    }

    @Override
    public void open() throws CaptureException {
        opens.incrementAndGet();
        if (absent.get()) {
            throw new CaptureException(CaptureFault.CAMERA_ABSENT, label());
        }
    }

    @Override
    public @Nullable Frame grab() throws CaptureException {
        try {
            return steps.take().grab();
        } catch (InterruptedException e) {
            throw new CaptureException(e, CaptureFault.NOT_OPEN, label());
        }
    }

    @Override
    public void close() {
        closes.incrementAndGet();
    }
}
