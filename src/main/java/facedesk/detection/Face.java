package facedesk.detection;

/**
 * One face found in one frame, with all that later rooms need to know of it.
 *
 * @param box around the face, in frame pixels
 * @param points the five landmarks, in frame pixels
 * @param pose head pose from the landmarks
 * @param quality measured on the original picture and the chip
 * @param score the detector's certainty, 0..1; never a comparison score
 * @param chip the aligned face
 */
public record Face(Box box, FivePoints points, Pose pose, Quality quality, double score, Chip chip) {}
