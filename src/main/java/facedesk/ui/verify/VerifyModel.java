package facedesk.ui.verify;

import facedesk.matching.Claim;
import facedesk.matching.Reference;
import facedesk.matching.Threshold;
import facedesk.matching.Verification;
import facedesk.recognition.ScoreRecorder;
import facedesk.recognition.StillFace;
import facedesk.ui.Desk;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Two faces and what comparing them comes to, by the threshold of a verification. On the JavaFX thread. */
public final class VerifyModel {
    /** What is compared with what. */
    enum Way {
        /** Two photo files. */
        PICTURES,
        /** A chosen person and whoever is before the camera. */
        CAMERA
    }

    private final Desk desk;
    private final ScoreRecorder recorder;
    private final PictureSide first;
    private final PictureSide second;
    private final ClaimSide claim;
    private final CameraSide camera;
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.PICTURES);
    private final ReadOnlyObjectWrapper<Optional<Verdict>> verdict = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param recorder is told what claims before the camera come to */
    public VerifyModel(Desk desk, Texts texts, Tasks tasks, ScoreRecorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
        first = new PictureSide(desk, texts, tasks, texts.get("verify.first"));
        second = new PictureSide(desk, texts, tasks, texts.get("verify.second"));
        claim = new ClaimSide(desk, texts, tasks);
        camera = new CameraSide(desk, texts);
        List.of(way, first.faceProperty(), second.faceProperty(), claim.templatesProperty(), camera.seenProperty())
                .forEach(part -> part.addListener(observable -> decide()));
        desk.verificationThreshold().onChange(now -> tasks.fx().execute(this::decide));
        desk.models().onChange(() -> tasks.fx().execute(this::networkIs));
    }

    /** Begins to follow the gallery. */
    void open() {
        claim.open();
    }

    /** Stops following the gallery, and forgets who was before the camera. */
    void close() {
        claim.close();
        camera.forget();
    }

    /** Takes the newest face from the camera; to be called once for every picture drawn. */
    void pulse(long nowNanos) {
        if (way.get() == Way.CAMERA) {
            camera.look(nowNanos);
        }
    }

    PictureSide first() {
        return first;
    }

    PictureSide second() {
        return second;
    }

    ClaimSide claim() {
        return claim;
    }

    CameraSide camera() {
        return camera;
    }

    ObjectProperty<Way> wayProperty() {
        return way;
    }

    /** What it comes to; empty while a side is missing. */
    ReadOnlyObjectProperty<Optional<Verdict>> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** Takes photo files, one or two: two replace both sides, one fills the side that is still empty. */
    void take(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        way.set(Way.PICTURES);
        if (files.size() > 1) {
            first.read(files.get(0));
            second.read(files.get(1));
        } else if (first.faceProperty().get() == null) {
            first.read(files.get(0));
        } else {
            second.read(files.get(0));
        }
    }

    private void networkIs() {
        first.readAgain();
        second.readAgain();
        claim.reload();
        decide();
    }

    private void decide() {
        Optional<Verdict> now = way.get() == Way.PICTURES ? ofPictures() : ofClaim();
        now.flatMap(Verdict::claim).ifPresent(made -> claim.show(made.nearest().templateId()));
        verdict.set(now);
    }

    private Optional<Verdict> ofPictures() {
        StillFace one = first.faceProperty().get();
        StillFace other = second.faceProperty().get();
        Threshold threshold = desk.verificationThreshold().current();
        if (one == null || other == null || !isOf(threshold, one) || !isOf(threshold, other)) {
            return Optional.empty();
        }
        double quality =
                Math.min(one.face().quality().overall(), other.face().quality().overall());
        return Optional.of(Verdict.ofPictures(Verification.of(one.embedding(), other.embedding(), threshold), quality));
    }

    private Optional<Verdict> ofClaim() {
        CameraSide.Seen seen = camera.seenProperty().get();
        Threshold threshold = desk.verificationThreshold().current();
        List<Reference> templates = claim.templatesProperty().get();
        if (seen == null
                || !threshold.modelId().equals(seen.embedding().modelId())
                || templates.stream()
                        .anyMatch(template -> !template.embedding().modelId().equals(threshold.modelId()))) {
            return Optional.empty();
        }
        Optional<Verdict> made = Claim.of(seen.embedding(), templates, threshold)
                .map(claimed -> Verdict.ofClaim(claimed, seen.quality(), claim.isBlocked()));
        made.ifPresent(decided -> record(seen, decided));
        return made;
    }

    private void record(CameraSide.Seen seen, Verdict decided) {
        decided.claim()
                .ifPresent(made -> recorder.checked(
                        new ScoreRecorder.Check(seen.trackId(), seen.width(), seen.quality()),
                        made,
                        decided.outcome()));
    }

    /** While the network is being changed, what another one made cannot be compared. */
    private static boolean isOf(Threshold threshold, StillFace face) {
        return threshold.modelId().equals(face.embedding().modelId());
    }
}
