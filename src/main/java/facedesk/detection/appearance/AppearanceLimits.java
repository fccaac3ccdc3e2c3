package facedesk.detection.appearance;

/**
 * What a face's appearance must reach.
 *
 * @param minEvenness darker cheek by brighter, 0..1
 * @param minEyesOpen eye aspect ratio
 * @param minEyesVisible eyes by cheeks, grey
 * @param maxMouthOpen gap by width
 */
public record AppearanceLimits(double minEvenness, double minEyesOpen, double minEyesVisible, double maxMouthOpen) {
    /** Refuses nobody: what recognition asks for, where another frame with open eyes is a moment away. */
    public static final AppearanceLimits NONE = new AppearanceLimits(0, 0, 0, Double.POSITIVE_INFINITY);

    /**
     * For a picture to be kept. Set on the press portraits of LFW's development people, by looking at what falls below:
     * one in fifty shows shut eyes, one in sixty dark glasses or a shaded face, one in a hundred light from one side
     * only, one in twenty an open mouth. The limit of the eyes is low on purpose: narrow eyes are open too.
     */
    public static AppearanceLimits forEnrollment() {
        return new AppearanceLimits(0.45, 0.14, 0.43, 0.38);
    }
}
