package facedesk.enrollment;

import facedesk.detection.Box;
import facedesk.detection.Face;
import facedesk.image.Frame;
import facedesk.image.Scaling;

/**
 * A picture chosen for enrolment, not yet stored. Immutable.
 *
 * @param pose the view of the head it shows
 * @param face with its chip, quality and head pose
 * @param thumbnail {@link #THUMBNAIL} pixels square around the face, for people to look at
 * @param source where it came from: a file name or "live"
 */
public record Shot(ShotPose pose, Face face, Frame thumbnail, String source) {
    /** Width and height of a thumbnail in pixels. */
    public static final int THUMBNAIL = 160;

    /** How much of the surroundings a thumbnail shows: side of the square, in longer sides of the box. */
    private static final double AROUND = 1.5;

    /** Cuts the thumbnail out of the picture the face was found in. */
    public static Shot of(Frame frame, Face face, ShotPose pose, String source) {
        Box box = face.box();
        double side = Math.max(1, Math.max(box.width(), box.height()) * AROUND);
        double left = box.center().x() - side / 2;
        double top = box.center().y() - side / 2;
        return new Shot(pose, face, Scaling.crop(frame, left, top, side, side, THUMBNAIL, THUMBNAIL), source);
    }
}
