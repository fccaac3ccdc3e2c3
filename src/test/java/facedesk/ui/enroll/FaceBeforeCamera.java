package facedesk.ui.enroll;

import facedesk.detection.Face;
import facedesk.detection.Pose;
import facedesk.recognition.LiveResult;
import facedesk.recognition.Scene;
import facedesk.recognition.StageTimes;
import facedesk.recognition.TrackedFace;
import facedesk.ui.ScriptedLive;
import java.util.List;
import java.util.Optional;

/** Somebody who sits before a scripted camera and turns as a test says. */
public final class FaceBeforeCamera {
    /** Frames that are enough for a view: a second's. */
    private static final int A_SECOND = 30;

    private final ScriptedLive live;
    private long sequence;

    public FaceBeforeCamera(ScriptedLive live) {
        this.live = live;
    }

    /** Shows a person for a second. */
    public void show(int person, Pose pose) {
        for (int i = 0; i < A_SECOND; i++) {
            play(List.of(new TrackedFace(person, Scene.face(person, 250, 140, pose, 0.8), Optional.empty(), false)));
        }
    }

    /** Shows a person for a second, out of focus. */
    public void showBlurred(int person) {
        Face face = Scene.blurred(Scene.face(person, 250, 140));
        for (int i = 0; i < A_SECOND; i++) {
            play(List.of(new TrackedFace(person, face, Optional.empty(), false)));
        }
    }

    /** Shows the five views of a person, a second each. */
    public void showAllViews(int person) {
        List.of(new Pose(0, 0, 0), new Pose(20, 0, 0), new Pose(-20, 0, 0), new Pose(0, 14, 0), new Pose(0, -14, 0))
                .forEach(pose -> show(person, pose));
    }

    /** Shows an empty room. */
    public void showNobody() {
        play(List.of());
    }

    private void play(List<TrackedFace> faces) {
        var frame = Scene.frame(sequence++);
        live.play(frame, new LiveResult(frame, faces, new StageTimes(0, 0, 0, 0)));
    }
}
