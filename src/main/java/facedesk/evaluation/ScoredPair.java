package facedesk.evaluation;

import java.util.Optional;

/**
 * A pair with what the network says.
 *
 * @param pair the two pictures
 * @param score cosine similarity; empty where no face was acquired in one of them
 */
public record ScoredPair(FacePair pair, Optional<Float> score) {
    public ScoredPair {
        if (score.isPresent() && score.get().isNaN()) {
            throw new IllegalArgumentException("A score that is not a number cannot be counted");
        }
    }
}
