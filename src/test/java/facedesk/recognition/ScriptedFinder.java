package facedesk.recognition;

import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.image.Frame;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Finds what a script says is there. */
final class ScriptedFinder implements FaceFinder {
    final AtomicInteger finds = new AtomicInteger();
    final AtomicInteger closes = new AtomicInteger();
    private final Function<Frame, List<Face>> script;

    ScriptedFinder(Function<Frame, List<Face>> script) {
        this.script = script;
    }

    @Override
    public List<Face> find(Frame frame) {
        finds.incrementAndGet();
        return script.apply(frame);
    }

    @Override
    public List<Face> findInPhoto(Frame photo) {
        return script.apply(photo);
    }

    @Override
    public Optional<Face> follow(Frame frame, Face last) {
        return script.apply(frame).stream()
                .filter(face -> face.box().iou(last.box()) > 0.2)
                .max(Comparator.comparingDouble(face -> face.box().iou(last.box())));
    }

    @Override
    public void close() {
        closes.incrementAndGet();
    }
}
