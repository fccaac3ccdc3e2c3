package facedesk.detection.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import facedesk.detection.Box;
import facedesk.detection.Point;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlazeAnchorsTest {
    @Test
    void thereAreAsManyAnchorsAsTheNetworksAnswer() {
        assertThat(BlazeAnchors.fullRange().count()).isEqualTo(2304);
        assertThat(BlazeAnchors.shortRange().count()).isEqualTo(896);
    }

    @Test
    void readsBoxAndPointsRelativeToTheAnchor() {
        BlazeAnchors anchors = BlazeAnchors.fullRange();
        float[] logits = new float[2304];
        Arrays.fill(logits, -20);
        float[] values = new float[2304 * BlazeAnchors.VALUES];
        int anchor = 48 + 2;
        logits[anchor] = 2;
        values[anchor * 16] = 1;
        values[anchor * 16 + 2] = 20;
        values[anchor * 16 + 3] = 30;
        values[anchor * 16 + 4] = -5;

        List<Candidate> found = anchors.read(logits, values, 0.3);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).score()).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-9));
        assertThat(found.get(0).box()).isEqualTo(new Box(10 + 1 - 10, 6 - 15, 20, 30));
        assertThat(found.get(0).points()).hasSize(6).startsWith(new Point(5, 6));
    }

    @Test
    void shortRangeAnchorsRepeatWithinTheirCell() {
        float[] logits = new float[896];
        Arrays.fill(logits, -20);
        logits[1] = 9;
        logits[512 + 5] = 9;
        logits[512 + 6] = 9;

        List<Candidate> found = BlazeAnchors.shortRange().read(logits, new float[896 * 16], 0.5);

        assertThat(found).extracting(one -> one.box().x()).containsExactly(4.0, 8.0, 24.0);
    }
}
