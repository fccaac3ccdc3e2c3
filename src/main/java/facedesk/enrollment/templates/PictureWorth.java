package facedesk.enrollment.templates;

import java.util.OptionalLong;

/**
 * What one picture does for recognising its person, and the reason. Immutable.
 *
 * @param pictureId which picture
 * @param worth what it does
 * @param reason why
 * @param other the picture of the same person that shows the same, for {@link Reason#SAME_AS_BETTER}; the other person,
 *     for {@link Reason#NEARER_TO_OTHER} and {@link Reason#NEAR_THE_LINE}; otherwise empty
 * @param own highest comparison score with the person's other pictures; NaN without any
 * @param others highest score with a picture of anybody else; NaN without any
 */
public record PictureWorth(long pictureId, Worth worth, Reason reason, OptionalLong other, double own, double others) {
    /** Why a picture is worth what it is. */
    public enum Reason {
        /** Nothing speaks against it. */
        SOUND,
        /** It is the only one, so there is nothing to hold it against but other people. */
        ONLY_ONE,
        /** The network in use has not seen it yet. */
        NOT_EMBEDDED,
        /** A better picture of the person is all but the same. */
        SAME_AS_BETTER,
        /** Somebody else is nearer to it than the person's other pictures. */
        NEARER_TO_OTHER,
        /** Somebody else is so near to it that they are, or are all but, accepted as this person. */
        NEAR_THE_LINE
    }
}
