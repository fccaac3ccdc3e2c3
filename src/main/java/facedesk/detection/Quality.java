package facedesk.detection;

import facedesk.detection.appearance.Appearance;

/**
 * What can be measured about a face picture before it is compared, component by component.
 *
 * @param eyeDistance pixels between the eye centres in the original picture
 * @param sharpness variance of the Laplacian of the grey chip; higher is sharper
 * @param brightness mean grey of the chip, 0..255
 * @param contrast standard deviation of the grey chip
 * @param presence how sure the landmark network is that this is a face, 0..1
 * @param overall one figure for ranking pictures of one person, 0..1; higher is better
 * @param appearance eyes, mouth, covers, evenness of light
 */
public record Quality(
        double eyeDistance,
        double sharpness,
        double brightness,
        double contrast,
        double presence,
        double overall,
        Appearance appearance) {
    /** Of a face whose appearance was not measured. */
    public Quality(
            double eyeDistance, double sharpness, double brightness, double contrast, double presence, double overall) {
        this(eyeDistance, sharpness, brightness, contrast, presence, overall, Appearance.UNREMARKABLE);
    }

    /** The same components with another overall figure. */
    public Quality withOverall(double figure) {
        return new Quality(eyeDistance, sharpness, brightness, contrast, presence, figure, appearance);
    }
}
