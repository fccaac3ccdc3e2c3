package facedesk.gallery;

/**
 * What somebody who looked at the pictures knows better than the gallery says. A mark changes what is counted when error
 * rates are measured; who is recognised, and by which pictures, stays as it is.
 */
public sealed interface Mark {
    /**
     * Two entries that are one person after all. The order of the two does not matter.
     *
     * @param first the lower id of the two
     * @param second the higher
     */
    record SamePerson(long first, long second) implements Mark {
        public SamePerson {
            if (first == second) {
                throw new IllegalArgumentException("Nobody needs to be told to be the same as themselves");
            }
            long lower = Math.min(first, second);
            second = Math.max(first, second);
            first = lower;
        }
    }

    /**
     * Two people who look alike and are different: nobody need look at the two again. The order does not matter.
     *
     * @param first the lower id of the two
     * @param second the higher
     */
    record LookAlike(long first, long second) implements Mark {
        public LookAlike {
            if (first == second) {
                throw new IllegalArgumentException("Nobody looks like themselves only");
            }
            long lower = Math.min(first, second);
            second = Math.max(first, second);
            first = lower;
        }
    }

    /**
     * A picture that shows no usable face, or not the person's.
     *
     * @param pictureId its id
     */
    record BadPicture(long pictureId) implements Mark {}
}
