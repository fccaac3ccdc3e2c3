package facedesk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import facedesk.embedding.Embedding;
import org.junit.jupiter.api.Test;

class VerificationTest {
    private static final Embedding EAST = Embedding.of("m", new float[] {1, 0});
    private static final Embedding NORTH_EAST = Embedding.of("m", new float[] {1, 1});

    @Test
    void isTheSamePersonAtTheThresholdAndAbove() {
        double score = EAST.cosine(NORTH_EAST);
        assertThat(Verification.of(EAST, NORTH_EAST, new Threshold("m", score)).samePerson())
                .isTrue();
        assertThat(Verification.of(EAST, NORTH_EAST, new Threshold("m", Math.nextUp(score)))
                        .samePerson())
                .isFalse();
    }

    @Test
    void givesTheDistanceThatRanksIdentically() {
        Verification verification = Verification.of(EAST, NORTH_EAST, new Threshold("m", 0));
        assertThat(verification.distance()).isCloseTo(Math.hypot(1 - Math.sqrt(0.5), Math.sqrt(0.5)), within(1e-6));
        assertThat(Verification.of(EAST, EAST, new Threshold("m", 0)).distance())
                .isZero();
    }

    @Test
    void refusesAThresholdOfAnotherNetwork() {
        assertThatThrownBy(() -> Verification.of(EAST, EAST, new Threshold("other", 0.4)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
