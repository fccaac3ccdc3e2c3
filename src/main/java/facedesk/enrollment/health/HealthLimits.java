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
    /**
     * What the program goes by, measured on lfw-dev (4,992 pictures, 1,165 people with two or more) at the line for one
     * false match in 10,000, with fr512 and mobilefacenet.
     *
     * <p>Look-alikes: 0.05, the margin at which an identification is contested. Near-identical: 0.95, which 1 of 3,192 pairs
     * of different photos of a person reach (6 of 3,035 with mobilefacenet), and a picture stored twice surpasses. Strange:
     * 0.15 below the line, where 15 of 3,062 pictures lie, most of them known errors of the data's labels. Near the line:
     * 0.1 above it, where 4 of 404 people with three pictures or more lie (5). Enough: three pictures, as an enrolment asks
     * for; judgement, not measurement.
     */
    public static final HealthLimits STANDARD = new HealthLimits(0.05, 0.95, 0.15, 0.1, 3);
}
