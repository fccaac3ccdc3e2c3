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
     * For a picture to be kept. Set by looking at what falls below among the 4992 press portraits of LFW's development
     * people: shut eyes in 0.8 % of them, dark glasses or eyes in deep shade in 1.3 %, light from one side only in 1.1 %, an
     * open mouth in 6 %. The limits of the eyes are low on purpose: narrow eyes are open too, and deep-set ones visible.
     */
    public static AppearanceLimits forEnrollment() {
        return new AppearanceLimits(0.45, 0.14, 0.4, 0.38);
    }
}
