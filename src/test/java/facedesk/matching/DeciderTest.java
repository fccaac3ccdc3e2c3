package facedesk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeciderTest {
    private static final Threshold LINE = new Threshold("m", 0.4);

    private static Identification nearest(double best) {
        return new Identification(Optional.of(new Candidate(1, 10, best)), Optional.empty());
    }

    private static Identification nearest(double best, double second) {
        return new Identification(Optional.of(new Candidate(1, 10, best)), Optional.of(new Candidate(2, 20, second)));
    }

    private static Outcome decide(Identification identification, double quality) {
        return Decider.STANDARD.decide(identification, LINE, quality).outcome();
    }

    @Test
    void acceptsAtTheThresholdAndNotBelow() {
        assertThat(decide(nearest(0.4), 1)).isEqualTo(Outcome.ACCEPTED);
        assertThat(decide(nearest(Math.nextDown(0.4)), 1)).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aStrangerIsUnknownAndNeverTheNearestName() {
        Decision decision = Decider.STANDARD.decide(nearest(0.39, -0.2), LINE);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(decision.accepted()).isEmpty();
        assertThat(decision.doubt()).isEmpty();
    }

    @Test
    void nobodyIsUnknownAndNotANumberIsNobody() {
        assertThat(decide(Identification.NONE, 1)).isEqualTo(Outcome.UNKNOWN);
        assertThat(decide(nearest(Double.NaN), 1)).isEqualTo(Outcome.UNKNOWN);
        assertThat(decide(nearest(Double.NaN), 0)).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void theDecisionFollowsTheSlider() {
        Identification identification = nearest(0.6);
        for (int step = -1000; step <= 1000; step++) {
            Threshold line = new Threshold("m", step / 1000.0);
            Decision decision = Decider.STANDARD.decide(identification, line);
            assertThat(decision.outcome()).isEqualTo(step <= 600 ? Outcome.ACCEPTED : Outcome.UNKNOWN);
            assertThat(decision.threshold()).isEqualTo(line);
        }
    }

    @Test
    void twoAcceptedPeopleTooCloseTogetherAreADoubtAndNoName() {
        Decision decision = Decider.STANDARD.decide(nearest(0.6, 0.56), LINE);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNSURE);
        assertThat(decision.accepted()).isEmpty();
        assertThat(decision.doubt()).contains(Doubt.TWO_PEOPLE);
    }

    @Test
    void aRunnerUpBelowTheLineOrFarBehindIsNoDoubt() {
        assertThat(decide(nearest(0.41, 0.39), 1)).isEqualTo(Outcome.ACCEPTED);
        assertThat(decide(nearest(0.6, 0.5), 1)).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void justBelowTheLineAPoorPictureMayTryAgainButIsNotAccepted() {
        Decision decision = Decider.STANDARD.decide(nearest(0.35), LINE, 0.2);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNSURE);
        assertThat(decision.accepted()).isEmpty();
        assertThat(decision.doubt()).contains(Doubt.POOR_PICTURE);
        assertThat(decide(nearest(0.35), 0.9)).isEqualTo(Outcome.UNKNOWN);
        assertThat(decide(nearest(0.31), 0.2)).isEqualTo(Outcome.UNKNOWN);
        assertThat(decide(nearest(0.35), Double.NaN)).isEqualTo(Outcome.UNSURE);
    }

    @Test
    void aVerificationIsDecidedByTheSameRule() {
        assertThat(Decider.STANDARD.decide(new Verification(0.4, LINE), 0)).isEqualTo(Outcome.ACCEPTED);
        assertThat(Decider.STANDARD.decide(new Verification(0.35, LINE), 0.2)).isEqualTo(Outcome.UNSURE);
        assertThat(Decider.STANDARD.decide(new Verification(0.35, LINE), 0.9)).isEqualTo(Outcome.UNKNOWN);
        assertThat(Decider.STANDARD.decide(new Verification(Double.NaN, LINE), 0))
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void whateverTheScoresNobodyBelowTheLineIsEverNamed() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double best = random.nextDouble() * 2 - 1;
            double second = best - random.nextDouble() * 0.2;
            Threshold line = new Threshold("m", random.nextDouble() * 2 - 1);
            Decision decision = Decider.STANDARD.decide(nearest(best, second), line, random.nextDouble());
            assertThat(decision.accepted().isPresent()).isEqualTo(decision.outcome() == Outcome.ACCEPTED);
            if (best < line.value()) {
                assertThat(decision.accepted()).isEmpty();
            }
        }
    }
}
