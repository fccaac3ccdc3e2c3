package facedesk.recognition;

import facedesk.image.Frame;
import java.util.List;

/**
 * What was seen in one frame. Immutable.
 *
 * @param frame the frame it belongs to
 * @param faces largest first
 * @param times how long each stage took
 */
public record LiveResult(Frame frame, List<TrackedFace> faces, StageTimes times) {
    public LiveResult {
        faces = List.copyOf(faces);
    }
}
