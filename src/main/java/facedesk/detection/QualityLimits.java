package facedesk.detection;

import facedesk.detection.appearance.AppearanceLimits;

/**
 * What a face picture must reach.
 *
 * @param minEyeDistance pixels between the eyes
 * @param maxEyeShare eye distance as a share of the picture's width
 * @param minBrightness mean grey of the chip, 0..255
 * @param maxBrightness mean grey of the chip, 0..255
 * @param minContrast standard deviation of the grey chip
 * @param minSharpness variance of the Laplacian of the grey chip
 * @param maxYaw degrees to either side
 * @param maxPitch degrees up or down
 * @param maxRoll degrees to either side
 * @param minPresence landmark presence, 0..1
 * @param appearance of eyes, mouth and light
 */
public record QualityLimits(
        double minEyeDistance,
        double maxEyeShare,
        double minBrightness,
        double maxBrightness,
        double minContrast,
        double minSharpness,
        double maxYaw,
        double maxPitch,
        double maxRoll,
        double minPresence,
        AppearanceLimits appearance) {

    /** Limits that ask nothing of eyes, mouth and evenness. */
    public QualityLimits(
            double minEyeDistance,
            double maxEyeShare,
            double minBrightness,
            double maxBrightness,
            double minContrast,
            double minSharpness,
            double maxYaw,
            double maxPitch,
            double maxRoll,
            double minPresence) {
        this(
                minEyeDistance,
                maxEyeShare,
                minBrightness,
                maxBrightness,
                minContrast,
                minSharpness,
                maxYaw,
                maxPitch,
                maxRoll,
                minPresence,
                AppearanceLimits.NONE);
    }

    /** For a picture to be kept: what an embedding can be trusted on for years. */
    public static QualityLimits forEnrollment() {
        return new QualityLimits(40, 0.35, 50, 215, 22, 60, 40, 25, 25, 0.8, AppearanceLimits.forEnrollment());
    }

    /** For a picture to be compared: looser, since a poor picture costs one more frame and not a person's record. */
    public static QualityLimits forRecognition() {
        return new QualityLimits(18, 0.5, 30, 235, 12, 15, 55, 35, 40, 0.5);
    }

    /** The same limits for another head turn: a pose plan asks for side views on purpose. */
    public QualityLimits withPose(double yaw, double pitch) {
        return new QualityLimits(
                minEyeDistance,
                maxEyeShare,
                minBrightness,
                maxBrightness,
                minContrast,
                minSharpness,
                yaw,
                pitch,
                maxRoll,
                minPresence,
                appearance);
    }
}
