package facedesk.capture;

import facedesk.image.Frame;
import facedesk.image.Scaling;

/**
 * One picture of a video.
 *
 * @param bgr its pixels, nobody else's
 * @param quarterTurns clockwise, to make it upright
 * @param nanos its time within the video
 */
record VideoPicture(byte[] bgr, int width, int height, int quarterTurns, long nanos) {
    /** As a frame, upright. */
    Frame frame(long sequence, long capturedNanos) {
        return Scaling.turned(Frame.ofBgr(bgr, width, height, sequence, capturedNanos), quarterTurns);
    }
}
