package facedesk.detection.appearance;

import facedesk.detection.Chip;
import facedesk.detection.Pose;
import facedesk.detection.geometry.Mesh;

/**
 * Measures how a face presents itself, by its landmarks and its aligned chip: some microseconds. Stateless; any thread.
 *
 * <p>The opening of the eyes is the eye aspect ratio of Soukupova and Cech (Real-Time Eye Blink Detection using Facial
 * Landmarks, CVWW 2016), with depth, so that a turned head does not widen it; the less open eye counts, as in ISO/IEC
 * 29794-5, as long as both are seen well. Light is compared on cheeks and eye regions at the chip's fixed places.
 *
 * <p>A hand, a mask or a scarf over mouth and chin is not among it: the landmark network guesses what it cannot see, and
 * beards look like scarves. What tells of those is the network's presence.
 */
public final class AppearanceMeter {
    /** Degrees of turn from which the far eye is guessed rather than seen. */
    private static final double FAR_EYE_HIDDEN = 15;

    private static final int[] RIGHT_EYE = {33, 160, 158, 133, 153, 144};
    private static final int[] LEFT_EYE = {263, 387, 385, 362, 380, 373};
    private static final int UPPER_LIP = 13;
    private static final int LOWER_LIP = 14;
    private static final int MOUTH_RIGHT = 78;
    private static final int MOUTH_LEFT = 308;

    private static final ChipRegion RIGHT_CHEEK = new ChipRegion(28, 62, 22, 24);
    private static final ChipRegion LEFT_CHEEK = new ChipRegion(62, 62, 22, 24);
    private static final ChipRegion RIGHT_SOCKET = new ChipRegion(28, 44, 20, 15);
    private static final ChipRegion LEFT_SOCKET = new ChipRegion(64, 44, 20, 15);

    private AppearanceMeter() {}

    /** All components of one face. */
    public static Appearance measure(Mesh mesh, Pose pose, Chip chip) {
        double right = Math.max(1, RIGHT_CHEEK.meanGrey(chip));
        double left = Math.max(1, LEFT_CHEEK.meanGrey(chip));
        double visible = Math.max(RIGHT_SOCKET.meanGrey(chip) / right, LEFT_SOCKET.meanGrey(chip) / left);
        return new Appearance(
                Math.min(right, left) / Math.max(right, left), eyesOpen(mesh, pose.yaw()), visible, mouthOpen(mesh));
    }

    private static double eyesOpen(Mesh mesh, double yaw) {
        double right = aspectRatio(mesh, RIGHT_EYE);
        double left = aspectRatio(mesh, LEFT_EYE);
        if (Math.abs(yaw) <= FAR_EYE_HIDDEN) {
            return Math.min(right, left);
        }
        return yaw > 0 ? right : left;
    }

    /** Of six landmarks: outer corner, two of the upper lid, inner corner, two of the lower lid. */
    private static double aspectRatio(Mesh mesh, int[] eye) {
        double heights = mesh.distance(eye[1], eye[5]) + mesh.distance(eye[2], eye[4]);
        return heights / (2 * mesh.distance(eye[0], eye[3]));
    }

    private static double mouthOpen(Mesh mesh) {
        return mesh.distance(UPPER_LIP, LOWER_LIP) / mesh.distance(MOUTH_RIGHT, MOUTH_LEFT);
    }
}
