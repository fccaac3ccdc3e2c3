package facedesk.enrollment.quality;

import facedesk.detection.Box;
import facedesk.detection.Face;
import facedesk.detection.Pose;
import facedesk.detection.Quality;
import facedesk.detection.QualityGate;
import facedesk.detection.QualityLimits;
import facedesk.detection.appearance.Appearance;
import facedesk.detection.appearance.AppearanceLimits;
import facedesk.enrollment.EnrollmentHint;
import facedesk.image.Frame;
import java.util.List;

/** Reads the components of one face. */
record FaceComponents(Face face, Frame frame, QualityLimits limits, ViewAim aim) {
    /** Twice a least value is as good as it gets on a bar. */
    private static final double AMPLE = 2;

    static QualityComponent oneFace(List<Face> faces) {
        int meant = Bystanders.meant(faces);
        EnrollmentHint against = meant == 0 ? EnrollmentHint.NO_FACE : EnrollmentHint.ONE_PERSON_ONLY;
        return QualityComponent.of(QualityKind.ONE_FACE, meant, new Range(1, 1), 1, against);
    }

    List<QualityComponent> after(QualityComponent first) {
        Quality quality = face.quality();
        return List.of(
                first,
                size(quality),
                inPicture(),
                least(QualityKind.SHARPNESS, quality.sharpness(), limits.minSharpness(), EnrollmentHint.HOLD_STILL),
                brightness(quality),
                least(QualityKind.CONTRAST, quality.contrast(), limits.minContrast(), EnrollmentHint.MORE_LIGHT),
                share(
                        QualityKind.EVENNESS,
                        quality.appearance().evenness(),
                        limits.appearance().minEvenness(),
                        EnrollmentHint.EVEN_LIGHT),
                yaw(),
                pitch(),
                roll(),
                eyesOpen(quality.appearance()),
                share(
                        QualityKind.EYES_VISIBLE,
                        quality.appearance().eyesVisible(),
                        limits.appearance().minEyesVisible(),
                        EnrollmentHint.SHOW_EYES),
                mouth(quality.appearance(), limits.appearance()),
                share(QualityKind.PRESENCE, quality.presence(), limits.minPresence(), EnrollmentHint.SHOW_FACE));
    }

    private QualityComponent size(Quality quality) {
        double most = limits.maxEyeShare() * frame.width();
        Range range = new Range(limits.minEyeDistance(), most);
        double ideal = Math.min(AMPLE * range.least(), (range.least() + most) / 2);
        EnrollmentHint against = quality.eyeDistance() > ideal ? EnrollmentHint.GO_BACK : EnrollmentHint.COME_CLOSER;
        return QualityComponent.of(QualityKind.FACE_SIZE, quality.eyeDistance(), range, ideal, against);
    }

    private QualityComponent inPicture() {
        Box box = face.box();
        return share(
                QualityKind.IN_PICTURE,
                QualityGate.inside(box, frame.width(), frame.height()),
                QualityGate.MIN_INSIDE,
                EnrollmentHint.MOVE_TO_MIDDLE);
    }

    private QualityComponent brightness(Quality quality) {
        Range range = new Range(limits.minBrightness(), limits.maxBrightness());
        double ideal = (range.least() + range.most()) / 2;
        EnrollmentHint against = quality.brightness() < ideal ? EnrollmentHint.MORE_LIGHT : EnrollmentHint.LESS_LIGHT;
        return QualityComponent.of(QualityKind.BRIGHTNESS, quality.brightness(), range, ideal, against);
    }

    private QualityComponent yaw() {
        double turn = aim.turn(face.pose());
        Range range = Range.within(limits.maxYaw()).and(aim.yaw());
        return QualityComponent.of(QualityKind.YAW, turn, range, middle(range), ViewAim.againstTurn(turn, range));
    }

    private QualityComponent pitch() {
        double nod = aim.nod(face.pose());
        Range range = Range.within(limits.maxPitch()).and(aim.pitch());
        return QualityComponent.of(QualityKind.PITCH, nod, range, middle(range), ViewAim.againstNod(nod, range));
    }

    private QualityComponent roll() {
        Pose pose = face.pose();
        Range range = Range.within(limits.maxRoll());
        return QualityComponent.of(QualityKind.ROLL, pose.roll(), range, 0, EnrollmentHint.STRAIGHTEN_HEAD);
    }

    private static double middle(Range range) {
        return (range.least() + range.most()) / 2;
    }

    /** Lids follow a look down, so that nothing can be said then. */
    private QualityComponent eyesOpen(Appearance appearance) {
        double limit = QualityGate.seesLids(face.pose()) ? limits.appearance().minEyesOpen() : 0;
        return least(QualityKind.EYES_OPEN, appearance.eyesOpen(), limit, EnrollmentHint.OPEN_EYES);
    }

    private static QualityComponent mouth(Appearance appearance, AppearanceLimits limits) {
        Range range = new Range(Double.NEGATIVE_INFINITY, limits.maxMouthOpen());
        return QualityComponent.of(
                QualityKind.MOUTH_CLOSED, appearance.mouthOpen(), range, 0, EnrollmentHint.CLOSE_MOUTH);
    }

    private static QualityComponent least(QualityKind kind, double value, double limit, EnrollmentHint against) {
        return QualityComponent.of(kind, value, Range.from(limit), AMPLE * limit, against);
    }

    /** Of values that end at 1. */
    private static QualityComponent share(QualityKind kind, double value, double limit, EnrollmentHint against) {
        return QualityComponent.of(kind, value, Range.from(limit), Math.min(1, AMPLE * limit), against);
    }
}
