package facedesk.detection.appearance;

import facedesk.detection.Pose;
import facedesk.detection.Quality;

/**
 * One figure from all components: their weighted geometric mean, each 0..1 and full when good enough, so that one bad
 * component cannot be made up for by the others.
 *
 * <p>The weights of pose, presence, eyes, mouth and evenness stand to each other as they were fitted: non-negative least
 * squares of the genuine scores of both networks on the logarithms of both pictures' components, over the people of LFW's
 * pairsDevTrain. Size, sharpness and light keep a quarter each, by judgement: press portraits all have the same size and
 * focus, so they cannot tell. What it is worth says {@code facedesk evaluate --discard}.
 */
public final class OverallQuality {
    private static final double GOOD_EYE_DISTANCE = 60;
    private static final double GOOD_SHARPNESS = 150;
    private static final double GOOD_CONTRAST = 40;
    private static final double GOOD_LIGHT = 120;
    private static final double GOOD_EVENNESS = 0.9;
    private static final double GOOD_EYES_OPEN = 0.26;
    private static final double GOOD_EYES_VISIBLE = 0.75;

    /** Log odds of presence, as the network gives them, of an uncovered face. */
    private static final double GOOD_PRESENCE = 12;

    /** Landmarks show a nod at about two thirds of its size. */
    private static final double NOD = 1.5;

    private static final double SMALLEST = 1e-3;

    private OverallQuality() {}

    /**
     * The figure, 0..1; higher is better.
     *
     * @param quality all of its components but the figure itself
     */
    public static double of(Quality quality, Pose pose) {
        Appearance appearance = quality.appearance();
        double presence = quality.presence();
        return power(quality.eyeDistance() / GOOD_EYE_DISTANCE, 0.25)
                * power(Math.sqrt(Math.max(0, quality.sharpness()) / GOOD_SHARPNESS), 0.25)
                * power(1 - Math.abs(quality.brightness() - GOOD_LIGHT) / GOOD_LIGHT, 0.125)
                * power(quality.contrast() / GOOD_CONTRAST, 0.125)
                * power(Math.cos(Math.toRadians(pose.yaw())), 0.5)
                * power(Math.cos(Math.toRadians(NOD * pose.pitch())), 0.85)
                * power(Math.log(presence / (1 - presence)) / GOOD_PRESENCE, 0.15)
                * power(appearance.eyesVisible() / GOOD_EYES_VISIBLE, 0.2)
                * power(appearance.evenness() / GOOD_EVENNESS, 0.05)
                * power(1 - appearance.mouthOpen(), 0.05)
                * power(appearance.eyesOpen() / GOOD_EYES_OPEN, 0.05);
    }

    private static double power(double component, double weight) {
        return Math.pow(component > SMALLEST ? Math.min(1, component) : SMALLEST, weight);
    }
}
