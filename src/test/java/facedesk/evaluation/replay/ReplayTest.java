package facedesk.evaluation.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.evaluation.Rate;
import facedesk.evaluation.replay.PastDecision.Truth;
import facedesk.matching.Outcome;
import facedesk.matching.Threshold;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static PastDecision past(double best, double runnerUp, double quality, Outcome outcome, Truth truth) {
        OptionalDouble second = Double.isNaN(runnerUp) ? OptionalDouble.empty() : OptionalDouble.of(runnerUp);
        return new PastDecision(Instant.EPOCH, 7, best, second, quality, outcome, truth);
    }

    private static final PastDecision CLEAR = past(0.8, 0.1, 1, Outcome.ACCEPTED, Truth.RIGHT);
    private static final PastDecision BORDERLINE = past(0.6, Double.NaN, 1, Outcome.ACCEPTED, Truth.UNKNOWN);
    private static final PastDecision STRANGER = past(0.45, 0.2, 1, Outcome.UNKNOWN, Truth.WRONG);
    private static final PastDecision CONTESTED = past(0.47, 0.46, 1, Outcome.UNKNOWN, Truth.RIGHT);
    private static final PastDecision POOR = past(0.58, 0.1, 0.2, Outcome.ACCEPTED, Truth.RIGHT);
    private static final List<PastDecision> ALL = List.of(CLEAR, BORDERLINE, STRANGER, CONTESTED, POOR);

    private static List<PastDecision> past(List<Replay.Retold> retold) {
        return retold.stream().map(Replay.Retold::past).toList();
    }

    @Test
    void aHigherThresholdRefuses() {
        Replay replay = Replay.of(ALL, new Threshold("m", 0.62));
        assertThat(past(replay.refused())).containsExactly(BORDERLINE, POOR);
        assertThat(replay.letIn()).isEmpty();
        assertThat(replay.count(Outcome.ACCEPTED)).isEqualTo(1);
        // A poor picture just below the line deserves another try, as in the live program.
        assertThat(replay.count(Outcome.UNSURE)).isEqualTo(1);
        assertThat(replay.falseRejections()).isEqualTo(Rate.of(2, 3));
        assertThat(replay.falseAcceptances()).isEqualTo(Rate.of(0, 1));
    }

    @Test
    void aLowerThresholdLetsInUnlessTwoAreTooClose() {
        Replay replay = Replay.of(ALL, new Threshold("m", 0.45));
        assertThat(past(replay.letIn())).containsExactly(STRANGER);
        assertThat(past(replay.changed())).containsExactly(STRANGER, CONTESTED);
        assertThat(replay.retold().get(3).now()).isEqualTo(Outcome.UNSURE);
        assertThat(replay.falseAcceptances()).isEqualTo(Rate.of(1, 1));
    }

    @Test
    void theSameThresholdChangesNothing() {
        assertThat(Replay.of(ALL, new Threshold("m", 0.5)).changed()).isEmpty();
    }

    @Test
    void aScoreThatIsNotANumberDecidesNothing() {
        assertThatThrownBy(() -> past(Double.NaN, 0, 1, Outcome.UNKNOWN, Truth.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
