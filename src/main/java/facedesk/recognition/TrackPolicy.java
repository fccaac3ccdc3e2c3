package facedesk.recognition;

/**
 * When tracks are born, kept and ended.
 *
 * @param fullEvery a full detection on every n-th frame; in between, known faces are followed
 * @param birthHits full detections a face must be seen in before it counts
 * @param sureScore detector score, 0..1, at which one full detection is enough
 * @param deathAfter frames in a row a face may be missing before its track ends
 * @param minOverlap intersection over union at which a detection surely belongs to a track
 * @param maxJump centre distance, in box widths, up to which it still may
 */
public record TrackPolicy(
        int fullEvery, int birthHits, double sureScore, int deathAfter, double minOverlap, double maxJump) {

    /** What the live view runs with: a newcomer is seen within a sixth of a second at 30 frames a second. */
    public static TrackPolicy standard() {
        return new TrackPolicy(5, 2, 0.9, 10, 0.3, 0.6);
    }
}
