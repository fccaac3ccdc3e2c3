package facedesk.ui.live;

import facedesk.detection.QualityFault;
import facedesk.detection.QualityGate;
import facedesk.detection.QualityLimits;
import facedesk.image.Frame;
import facedesk.matching.Candidate;
import facedesk.matching.Decision;
import facedesk.matching.Doubt;
import facedesk.matching.Outcome;
import facedesk.recognition.LiveResult;
import facedesk.recognition.TrackedFace;
import facedesk.ui.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;

/** Words and places for each face of a result. */
final class FaceMarks {
    private final Texts texts;
    private final Known known;
    private final QualityGate gate = new QualityGate(QualityLimits.forRecognition());

    FaceMarks(Texts texts, Known known) {
        this.texts = texts;
        this.known = known;
    }

    /** The marks of a result, in its order. */
    List<FaceMark> of(LiveResult result) {
        return result.faces().stream().map(face -> mark(face, result.frame())).toList();
    }

    private FaceMark mark(TrackedFace tracked, Frame frame) {
        Optional<Decision> decision = tracked.decision();
        Optional<Candidate> best =
                decision.flatMap(present -> present.identification().best());
        Optional<Outcome> outcome = decision.map(Decision::outcome);
        return new FaceMark(
                tracked.face().box(),
                outcome.map(found -> isBlocked(decision) ? Outcome.UNKNOWN : found),
                title(decision),
                outcome.filter(Outcome.ACCEPTED::equals).isPresent() ? "" : hint(tracked, frame),
                best.map(candidate -> texts.number(candidate.score(), 2)).orElse(""),
                best.map(candidate -> place(candidate.score())).orElse(0.0),
                decision.map(present -> place(present.threshold().value())).orElse(0.0),
                look(decision));
    }

    private String title(Optional<Decision> decision) {
        if (decision.isEmpty()) {
            return texts.get("live.looking");
        }
        return switch (decision.get().outcome()) {
            case ACCEPTED -> decision.get().accepted().map(this::name).orElse("");
            case UNSURE -> texts.get("live.unsure");
            case UNKNOWN -> texts.get("live.unknown");
        };
    }

    private String name(Candidate accepted) {
        String name = known.name(accepted.personId());
        return known.isBlocked(accepted.personId()) ? texts.format("live.blocked", name) : name;
    }

    /** Whoever is blocked is drawn like somebody refused, with a name that says so. */
    private boolean isBlocked(Optional<Decision> decision) {
        return decision.flatMap(Decision::accepted)
                .filter(accepted -> known.isBlocked(accepted.personId()))
                .isPresent();
    }

    /** A fault of the picture explains a refusal; without one, doubt between two people does. */
    private String hint(TrackedFace tracked, Frame frame) {
        List<QualityFault> faults = gate.faults(tracked.face(), frame.width(), frame.height());
        if (!faults.isEmpty()) {
            return texts.get("quality." + faults.get(0).name());
        }
        return tracked.decision()
                .flatMap(Decision::doubt)
                .map(doubt -> texts.get(doubt == Doubt.TWO_PEOPLE ? "live.doubt.two" : "live.doubt.poor"))
                .orElse("");
    }

    private Optional<Image> look(Optional<Decision> decision) {
        return decision.flatMap(Decision::accepted).flatMap(candidate -> known.look(candidate.templateId()));
    }

    private static double place(double score) {
        return Math.max(0, Math.min(1, score));
    }
}
