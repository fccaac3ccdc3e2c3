package facedesk.ui.verify;

import facedesk.detection.QualityFault;
import facedesk.detection.QualityGate;
import facedesk.detection.QualityLimits;
import facedesk.embedding.Embedding;
import facedesk.recognition.LiveResult;
import facedesk.recognition.TrackedFace;
import facedesk.ui.Desk;
import facedesk.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The largest face before the camera that the running pipeline has embedded, as of its newest embedding. A face that has
 * gone, or a picture that stands still, counts no longer than two seconds. On the JavaFX thread.
 */
final class CameraSide {
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Desk desk;
    private final Texts texts;
    private final FaceSide view;
    private final QualityGate gate = new QualityGate(QualityLimits.forRecognition());
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    private @Nullable LiveResult last;
    private long seenNanos;

    CameraSide(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        view = new FaceSide(texts.get("verify.camera"), texts.get("verify.camera.none"));
    }

    /**
     * A face before the camera.
     *
     * @param trackId the same while it stays in view
     * @param embedding what its good pictures come to
     * @param quality overall quality of the picture shown, 0..1
     * @param fault the worst that is wrong with it
     * @param width of the face's box, pixels
     */
    record Seen(long trackId, Embedding embedding, double quality, Optional<QualityFault> fault, double width) {}

    FaceSide view() {
        return view;
    }

    /** The face; null while there is none. */
    ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Looks at the newest result; to be called once for every picture drawn. */
    void look(long nowNanos) {
        LiveResult result = desk.live().latest();
        if (result != null && result != last) {
            last = result;
            candidate(result).ifPresent(face -> take(face, result));
        }
        if (seen.get() != null && nowNanos - seenNanos > KEPT_NANOS) {
            forget();
        }
    }

    /** Shows nobody until somebody is seen again. */
    void forget() {
        seen.set(null);
        view.say(texts.get("verify.camera.none"));
    }

    private static Optional<TrackedFace> candidate(LiveResult result) {
        return result.faces().stream()
                .filter(face -> face.embedding().isPresent())
                .findFirst();
    }

    /** The chip shown is that of the newest embedding; in between, only the time goes on. */
    private void take(TrackedFace face, LiveResult result) {
        seenNanos = result.frame().capturedNanos();
        Seen before = seen.get();
        Embedding embedding = face.embedding().orElseThrow();
        if (before != null
                && before.trackId() == face.trackId()
                && before.embedding().equals(embedding)) {
            return;
        }
        List<QualityFault> faults =
                gate.faults(face.face(), result.frame().width(), result.frame().height());
        double quality = face.face().quality().overall();
        Optional<QualityFault> fault = faults.stream().findFirst();
        view.show(
                face.face().chip(),
                texts.get("verify.camera.now"),
                fault.map(worst -> texts.get("quality." + worst.name()))
                        .orElseGet(() -> texts.format("verify.quality", quality)));
        seen.set(new Seen(
                face.trackId(), embedding, quality, fault, face.face().box().width()));
    }
}
