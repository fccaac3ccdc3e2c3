package facedesk.detection.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import facedesk.detection.Box;
import facedesk.detection.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergingTest {
    @Test
    void overlappingAnswersBecomeTheirWeightedMean() {
        List<Candidate> merged = Merging.merge(List.of(one(0, 0.25), one(4, 0.75), one(200, 0.5)), 0.3);

        assertThat(merged).hasSize(2);
        assertThat(merged.get(0).box().x()).isCloseTo(3, within(1e-9));
        assertThat(merged.get(0).points().get(0).x()).isCloseTo(3, within(1e-9));
        assertThat(merged.get(0).score()).isEqualTo(0.75);
        assertThat(merged.get(1).box().x()).isCloseTo(200, within(1e-9));
    }

    @Test
    void facesSideBySideStayApart() {
        assertThat(Merging.merge(List.of(one(0, 0.9), one(30, 0.9)), 0.3)).hasSize(2);
        assertThat(Merging.merge(List.of(), 0.3)).isEmpty();
    }

    private static Candidate one(double x, double score) {
        return new Candidate(new Box(x, 10, 40, 40), List.of(new Point(x, 10)), score);
    }
}
