package facedesk.ui.enroll.capture;

import facedesk.detection.Face;
import facedesk.detection.Faces;
import facedesk.detection.Point;
import facedesk.enrollment.quality.QualityComponent;
import facedesk.enrollment.quality.QualityKind;
import facedesk.enrollment.quality.QualityPanel;
import facedesk.image.Frame;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where the oval lies in a picture, and whether the face is in it. */
final class FaceFit {
    /** Half the oval's height, by the picture's height. */
    static final double TALL = 0.36;

    /** Half the oval's width, by half its height. */
    static final double WIDE = 0.76;

    private static final Set<QualityKind> PLACE =
            EnumSet.of(QualityKind.ONE_FACE, QualityKind.FACE_SIZE, QualityKind.IN_PICTURE);

    private FaceFit() {}

    /** Whether one face, near enough and all in the picture, has its middle in the oval. */
    static boolean fits(QualityPanel panel, List<Face> faces, Frame frame) {
        long placed = panel.components().stream()
                .filter(one -> PLACE.contains(one.kind()))
                .filter(QualityComponent::passes)
                .count();
        return placed == PLACE.size()
                && Faces.subject(faces, frame.width(), frame.height())
                        .filter(face -> isInOval(face.box().center(), frame))
                        .isPresent();
    }

    private static boolean isInOval(Point middle, Frame frame) {
        double tall = TALL * frame.height();
        double right = (middle.x() - frame.width() / 2.0) / (tall * WIDE);
        double down = (middle.y() - frame.height() / 2.0) / tall;
        return Math.hypot(right, down) <= 1;
    }
}
