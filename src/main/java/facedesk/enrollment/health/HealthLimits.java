package facedesk.enrollment.health;

/**
 * From where on something is a finding. Scores are cosine similarities.
 *
 * @param lookAlikeMargin how far below the line two people already look alike
 * @param nearIdentical score of two pictures of one person from which the second adds nothing
 * @param strange how far below the line a picture's score with its person's others makes it probably somebody else's
 * @param nearLine how far above the line somebody is still recognised only barely
 * @param enoughPictures so many are enough
 */
public record HealthLimits(
        double lookAlikeMargin, double nearIdentical, double strange, double nearLine, int enoughPictures) {
    /** What the program goes by. */
    public static final HealthLimits STANDARD = new HealthLimits(0.05, 0.9, 0.15, 0.05, 3);
}
