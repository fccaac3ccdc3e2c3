package facedesk.detection.opencv;

import facedesk.detection.DetectionException;
import facedesk.detection.DetectionModels;
import facedesk.detection.FaceFinder;
import org.bytedeco.opencv.global.opencv_core;

/** Where finders come from. */
public final class FaceFinders {
    private FaceFinders() {}

    /**
     * Reads the networks and makes a finder, for use by one thread at a time.
     *
     * <p>OpenCV is held to one thread: the networks are so small that forking costs more than it gains, the other cores
     * belong to capture, embedding and the screen, and a figure in a report means the same on every machine.
     *
     * @throws DetectionException if a network is missing or cannot be read
     */
    public static FaceFinder open(DetectionModels models) throws DetectionException {
        opencv_core.setNumThreads(1);
        return new OpenCvFaceFinder(models);
    }
}
