package facedesk.detection;

/** Where finders come from. */
public final class FaceFinders {
    private FaceFinders() {}

    /**
     * Reads the networks and makes a finder, for use by one thread at a time.
     *
     * @throws DetectionException if a network is missing or cannot be read
     */
    public static FaceFinder open(DetectionModels models) throws DetectionException {
        throw new DetectionException("Face detection is not built in yet; " + models.rfb320() + " was not read.");
    }
}
