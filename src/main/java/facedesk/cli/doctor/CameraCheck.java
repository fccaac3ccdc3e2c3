package facedesk.cli.doctor;

import facedesk.capture.Camera;
import facedesk.capture.Cameras;
import java.util.List;

/** Which cameras there are. None is no fault: the demo camera and files remain. */
record CameraCheck(Cameras cameras) implements Check {
    @Override
    public List<Finding> look() {
        List<Camera> found = cameras.list();
        if (found.isEmpty()) {
            return List.of(Finding.note(
                    "camera", "No camera was found. Plug one in, or use demo:, file:PATH or a stream as the source."));
        }
        return found.stream().map(CameraCheck::describe).toList();
    }

    private static Finding describe(Camera camera) {
        return camera.problem()
                .map(problem -> Finding.fault("camera", problem.english()))
                .orElseGet(() -> Finding.ok("camera", camera.uri() + "  " + camera.name()));
    }
}
