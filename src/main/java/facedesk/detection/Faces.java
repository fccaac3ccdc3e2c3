package facedesk.detection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Choices among the faces of one picture. */
public final class Faces {
    private Faces() {}

    /**
     * The face a portrait is of: large and near the centre. Each face weighs its box area, less as its centre lies further
     * from the picture's: half at an eighth of the diagonal, so that a larger bystander beside the subject does not win.
     *
     * @param width of the picture in pixels
     * @param height of the picture in pixels
     * @return empty only when there is no face
     */
    public static Optional<Face> subject(List<Face> faces, int width, int height) {
        Point middle = new Point((width - 1) / 2.0, (height - 1) / 2.0);
        double eighth = Math.hypot(width, height) / 8;
        return faces.stream().max(Comparator.comparingDouble(face -> weight(face, middle, eighth)));
    }

    private static double weight(Face face, Point middle, double eighth) {
        double away = face.box().center().distanceTo(middle) / eighth;
        return face.box().area() / (1 + away * away);
    }
}
