package facedesk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import facedesk.embedding.Embedding;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EmbeddingMeanTest {
    private static Embedding plane(double degrees) {
        double angle = Math.toRadians(degrees);
        return Embedding.of("m", new float[] {(float) Math.cos(angle), (float) Math.sin(angle)});
    }

    @Test
    void pointsBetweenItsEmbeddingsAndHasLengthOne() {
        EmbeddingMean mean = new EmbeddingMean("m", 2);
        mean.add(plane(0), 1);
        mean.add(plane(60), 1);
        Embedding middle = mean.embedding().orElseThrow();
        assertThat(middle.cosine(plane(30))).isCloseTo(1, within(1e-6));
        assertThat(mean.agreement()).isCloseTo(Math.cos(Math.toRadians(30)), within(1e-6));
    }

    @Test
    void leansTowardsTheBetterPicture() {
        EmbeddingMean mean = new EmbeddingMean("m", 2);
        mean.add(plane(0), 0.9);
        mean.add(plane(90), 0.1);
        double expected = Math.toDegrees(Math.atan2(0.1, 0.9));
        assertThat(mean.embedding().orElseThrow().cosine(plane(expected))).isCloseTo(1, within(1e-6));
    }

    @Test
    void oneBadFrameDoesNotTurnATrack() {
        Random random = new Random(3);
        Embedding face = Seeded.embedding(random, 512);
        EmbeddingMean mean = new EmbeddingMean(Seeded.MODEL, 512);
        for (int i = 0; i < 9; i++) {
            mean.add(face, 0.8);
        }
        mean.add(Seeded.embedding(random, 512), 0.3);
        assertThat(mean.embedding().orElseThrow().cosine(face)).isGreaterThan(0.99);
    }

    @Test
    void fadingLetsNewerPicturesCountMore() {
        EmbeddingMean mean = new EmbeddingMean("m", 2);
        mean.add(plane(0), 1);
        mean.fade(0.5);
        mean.add(plane(90), 0.5);
        assertThat(mean.weight()).isEqualTo(1);
        assertThat(mean.embedding().orElseThrow().cosine(plane(45))).isCloseTo(1, within(1e-6));
    }

    @Test
    void isEmptyWithNothingOrWhenAllCancelsOut() {
        EmbeddingMean mean = new EmbeddingMean("m", 2);
        assertThat(mean.embedding()).isEmpty();
        mean.add(plane(0), 1);
        mean.add(plane(180), 1);
        assertThat(mean.embedding()).isEmpty();
    }

    @Test
    void refusesForeignEmbeddingsAndImpossibleWeights() {
        EmbeddingMean mean = new EmbeddingMean("m", 2);
        Embedding foreign = Embedding.of("other", new float[] {1, 0});
        assertThatThrownBy(() -> mean.add(foreign, 1)).isInstanceOf(IllegalArgumentException.class);
        for (double weight : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> mean.add(plane(0), weight)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
