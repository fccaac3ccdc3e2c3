package facedesk.detection;

/**
 * The five landmarks that alignment needs, in picture pixels. Right and left are the person's own: the right eye is on
 * the left of an unmirrored picture.
 */
public record FivePoints(Point rightEye, Point leftEye, Point nose, Point rightMouth, Point leftMouth) {
    /** Distance between the eye centres, in pixels: the field's measure of a face's size. */
    public double eyeDistance() {
        return rightEye.distanceTo(leftEye);
    }
}
