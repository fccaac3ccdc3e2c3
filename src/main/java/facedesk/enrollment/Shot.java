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
 * @param source where it came from: a file name or {@link facedesk.gallery.Picture#LIVE}
 * @param look glasses on or off, where that was asked for
 * @param belowLimits whether it was taken though it does not reach the limits, because an administrator insisted
 */
public record Shot(ShotPose pose, Face face, Frame thumbnail, String source, Look look, boolean belowLimits) {
    /** Width and height of a thumbnail in pixels. */
    public static final int THUMBNAIL = 160;

    /** How much of the surroundings a thumbnail shows: side of the square, in longer sides of the box. */
    private static final double AROUND = 1.5;

    /** A picture within the limits, of a person as they came. */
    public Shot(ShotPose pose, Face face, Frame thumbnail, String source) {
        this(pose, face, thumbnail, source, Look.PLAIN, false);
    }

    /** The same picture, marked. */
    public Shot as(Look shown, boolean poor) {
        return new Shot(pose, face, thumbnail, source, shown, poor);
    }

    /** Cuts the thumbnail out of the picture the face was found in. */
    public static Shot of(Frame frame, Face face, ShotPose pose, String source) {
        Box box = face.box();
        double side = Math.max(1, Math.max(box.width(), box.height()) * AROUND);
        double left = box.center().x() - side / 2;
        double top = box.center().y() - side / 2;
        return new Shot(pose, face, Scaling.crop(frame, left, top, side, side, THUMBNAIL, THUMBNAIL), source);
    }
}
