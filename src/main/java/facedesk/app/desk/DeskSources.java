package facedesk.app.desk;

import facedesk.capture.Camera;
import facedesk.capture.Cameras;
import facedesk.capture.CaptureException;
import facedesk.capture.FrameSource;
import facedesk.ui.SourceChoice;
import facedesk.ui.Sources;
import java.util.List;

/** The capture room as the screens see it. */
record DeskSources(facedesk.capture.Sources sources, Cameras hardware) implements Sources {
    @Override
    public List<SourceChoice> cameras() {
        return hardware.list().stream()
                .filter(Camera::isUsable)
                .map(camera -> new SourceChoice(camera.uri(), camera.name()))
                .toList();
    }

    @Override
    public FrameSource source(String uri) throws CaptureException {
        return sources.parse(uri);
    }
}
