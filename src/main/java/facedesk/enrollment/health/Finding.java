package facedesk.enrollment.health;

import java.util.List;
import java.util.OptionalLong;

/** Something in a gallery that may need mending. Ids of pictures are those of their templates. Immutable. */
public sealed interface Finding {
    /** What kinds there are, the most harmful first. */
    enum Kind {
        /** Two people who may be taken for each other, or are one. */
        LOOK_ALIKES,
        /** Pictures that are probably somebody else's. */
        OUTLIER,
        /** People who are recognised barely. */
        NEAR_LINE,
        /** People with too few pictures, or none. */
        TOO_FEW,
        /** Pictures that add nothing to another. */
        NEAR_IDENTICAL,
        /** Templates of a network that is not in use. */
        OLD_TEMPLATES
    }

    /** Its kind. */
    Kind kind();

    /** The people it is about. */
    List<Long> people();

    /**
     * Two people with templates that reach the line against each other, or nearly.
     *
     * @param first a person
     * @param second another
     * @param firstPicture the first's picture that is nearest to the second
     * @param secondPicture the second's nearest to the first
     * @param score of the two pictures, cosine similarity
     */
    record LookAlikes(long first, long second, long firstPicture, long secondPicture, double score) implements Finding {
        @Override
        public Kind kind() {
            return Kind.LOOK_ALIKES;
        }

        @Override
        public List<Long> people() {
            return List.of(first, second);
        }
    }

    /**
     * A picture unlike the person's others.
     *
     * @param personId whose it is said to be
     * @param pictureId which
     * @param own its score with the most alike of the person's others
     * @param nearer the person it is more alike to; empty when it is merely unlike its own
     * @param other its score with that person's most alike picture; that of the most alike stranger otherwise
     */
    record Outlier(long personId, long pictureId, double own, OptionalLong nearer, double other) implements Finding {
        @Override
        public Kind kind() {
            return Kind.OUTLIER;
        }

        @Override
        public List<Long> people() {
            return List.of(personId);
        }
    }

    /**
     * A picture that hardly differs from another of the same person.
     *
     * @param personId whose
     * @param keep the better picture
     * @param remove the other
     * @param score of the two
     */
    record NearIdentical(long personId, long keep, long remove, double score) implements Finding {
        @Override
        public Kind kind() {
            return Kind.NEAR_IDENTICAL;
        }

        @Override
        public List<Long> people() {
            return List.of(personId);
        }
    }

    /**
     * Somebody with too few pictures to be recognised in another light, at another angle, another day.
     *
     * @param personId who
     * @param pictures how many there are, 0 or more
     */
    record TooFew(long personId, int pictures) implements Finding {
        @Override
        public Kind kind() {
            return Kind.TOO_FEW;
        }

        @Override
        public List<Long> people() {
            return List.of(personId);
        }
    }

    /**
     * Somebody whose pictures reach the line with each other barely, or not.
     *
     * @param personId who
     * @param score mean over the pictures of the score with the most alike of the others
     */
    record NearLine(long personId, double score) implements Finding {
        @Override
        public Kind kind() {
            return Kind.NEAR_LINE;
        }

        @Override
        public List<Long> people() {
            return List.of(personId);
        }
    }

    /**
     * Templates that no search uses.
     *
     * @param modelId the network that made them
     * @param templates how many
     */
    record OldTemplates(String modelId, int templates) implements Finding {
        @Override
        public Kind kind() {
            return Kind.OLD_TEMPLATES;
        }

        @Override
        public List<Long> people() {
            return List.of();
        }
    }
}
