package facedesk.evaluation.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import facedesk.embedding.Embedding;
import facedesk.evaluation.ScoreSet;
import facedesk.matching.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GalleryScoresTest {
    @Test
    void allPairsAreComparedOnce() {
        List<Reference> references = references(new Random(2), 300, 100);
        ScoreSet.Builder plain = new ScoreSet.Builder();
        for (int i = 0; i < 300; i++) {
            for (int j = i + 1; j < 300; j++) {
                Reference a = references.get(i);
                Reference b = references.get(j);
                plain.add(a.personId() == b.personId(), (float) a.embedding().cosine(b.embedding()));
            }
        }
        ScoreSet all = GalleryScores.of("m", references).scores().scores();
        ScoreSet expected = plain.build();
        assertThat(all.genuine()).isEqualTo(expected.genuine()).isEqualTo(300);
        assertThat(all.impostor()).isEqualTo(expected.impostor());
        for (int i = 0; i < all.impostor(); i++) {
            assertThat(all.impostor(i)).isCloseTo(expected.impostor(i), within(2e-6f));
        }
    }

    @Test
    void aGalleryNeedsTwoPicturesOfSomebodyAndSomebodyElse() {
        List<Reference> references = references(new Random(3), 30, 10);
        assertThat(GalleryRates.of("m", List.of())).isEmpty();
        assertThat(GalleryRates.of("m", references.subList(0, 3))).isEmpty();
        assertThat(GalleryRates.of("m", List.of(references.get(0), references.get(3))))
                .isEmpty();
        GalleryRates rates = GalleryRates.of("m", references).orElseThrow();
        assertThat(rates.people()).isEqualTo(10);
        assertThat(rates.table().genuine()).isEqualTo(30);
        assertThat(rates.table().impostor()).isEqualTo(30 * 29 / 2 - 30);
        assertThat(GalleryRates.of("m", references, 15).orElseThrow().pictures())
                .isEqualTo(15);
    }

    private static List<Reference> references(Random random, int count, int people) {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] vector = new float[64];
            for (int k = 0; k < vector.length; k++) {
                vector[k] = (float) random.nextGaussian();
            }
            references.add(new Reference(i * people / count, i, Embedding.of("m", vector)));
        }
        return references;
    }
}
