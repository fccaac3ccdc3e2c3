package facedesk.detection.appearance;

/**
 * How a face presents itself, component by component; the names in brackets are those of ISO/IEC 29794-5. None says who
 * it is.
 *
 * @param evenness mean grey of the darker cheek by that of the brighter, 0..1; 1 is light from the front (illumination
 *     uniformity)
 * @param eyesOpen eye aspect ratio, height of the opening by its width: about 0.26 on press portraits, 0.15 when shut
 *     (eyes open)
 * @param eyesVisible mean grey of an eye's surroundings by that of the cheek below it, the lighter eye of the two: 0.75
 *     on press portraits, under 0.45 behind dark glasses or in the shade of a peak (eyes visible)
 * @param mouthOpen gap between the lips by the width of the mouth, 0 when closed; a broad smile reaches 0.3 (mouth
 *     closed)
 */
public record Appearance(double evenness, double eyesOpen, double eyesVisible, double mouthOpen) {
    /** That of a face of which nothing but the older qualities is known: nothing is held against it. */
    public static final Appearance UNREMARKABLE = new Appearance(1, 0.3, 1, 0);
}
