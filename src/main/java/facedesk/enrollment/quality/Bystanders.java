package facedesk.enrollment.quality;

import facedesk.detection.Face;
import java.util.List;

/** Tells a second person before the camera from somebody in the background. */
public final class Bystanders {
    /** A second face larger than this share of the first is a second person. */
    private static final double SECOND_PERSON = 0.3;

    private Bystanders() {}

    /** How many faces are large enough to be meant. */
    public static int meant(List<Face> faces) {
        double largest =
                faces.stream().mapToDouble(face -> face.box().area()).max().orElse(0);
        return (int) faces.stream()
                .filter(face -> face.box().area() > SECOND_PERSON * largest)
                .count();
    }
}
