package facedesk.detection;

/**
 * Head pose in degrees; all zero looks straight into the camera.
 *
 * @param yaw positive when the person turns to their own left (towards the right of an unmirrored picture)
 * @param pitch positive when the person looks up
 * @param roll positive when the head tilts clockwise in the picture
 */
public record Pose(double yaw, double pitch, double roll) {}
