package facedesk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import facedesk.embedding.Embedding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactIndexTest {
    @ParameterizedTest
    @CsvSource({
        "1,1,512",
        "2,2,8",
        "7,3,5",
        "255,20,192",
        "256,40,192",
        "257,257,13",
        "1000,90,512",
        "600,1,33",
        "2048,99,16",
        "2049,99,16",
        "5003,400,31"
    })
    void findsWhatComparingOneByOneFinds(int count, int people, int dimension) {
        Random random = new Random(count * 31L + dimension);
        List<Reference> references = Seeded.references(random, count, people, dimension);
        ExactIndex index = ExactIndex.of(Seeded.MODEL, references);
        for (int probe = 0; probe < 20; probe++) {
            Embedding sought = Seeded.embedding(random, dimension);
            Reference best = nearest(references, sought, -1);
            Identification found = index.search(sought);
            assertSame(found.best().orElseThrow(), best, sought);
            Reference second = nearest(references, sought, best.personId());
            assertThat(found.runnerUp().isPresent()).isEqualTo(second != null);
            if (second != null) {
                assertSame(found.runnerUp().orElseThrow(), second, sought);
            }
        }
    }

    private static Reference nearest(List<Reference> references, Embedding probe, long exceptPerson) {
        Reference best = null;
        for (Reference reference : references) {
            boolean counts = reference.personId() != exceptPerson;
            if (counts && (best == null || exact(reference, probe) > exact(best, probe))) {
                best = reference;
            }
        }
        return best;
    }

    private static double exact(Reference reference, Embedding probe) {
        float[] a = reference.embedding().toArray();
        float[] b = probe.toArray();
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    private static void assertSame(Candidate actual, Reference expected, Embedding probe) {
        assertThat(actual.personId()).isEqualTo(expected.personId());
        assertThat(actual.templateId()).isEqualTo(expected.templateId());
        assertThat(actual.score()).isCloseTo(exact(expected, probe), within(1e-6));
    }

    @Test
    void equalScoresGoToTheLowestIdsWhateverTheOrderAndPlace() {
        Random random = new Random(5);
        Embedding twin = Seeded.embedding(random, 512);
        List<Reference> references = new ArrayList<>(Seeded.references(random, 700, 50, 512));
        for (int i = 0; i < 300; i++) {
            references.add(new Reference(100 + i / 2, 1000 + i, twin));
        }
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(references, random);
            Identification found = ExactIndex.of(Seeded.MODEL, references).search(twin);
            assertThat(found.best().orElseThrow().personId()).isEqualTo(100);
            assertThat(found.best().orElseThrow().templateId()).isEqualTo(1000);
            assertThat(found.runnerUp().orElseThrow().personId()).isEqualTo(101);
            assertThat(found.margin()).isZero();
        }
    }

    @Test
    void manyPicturesGiveNoAdvantageOverTheClosestOne() {
        Random random = new Random(6);
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            references.add(new Reference(1, i, Seeded.embedding(random, 64)));
        }
        Embedding probe = Seeded.embedding(random, 64);
        references.add(new Reference(2, 999, probe));
        assertThat(ExactIndex.of(Seeded.MODEL, references)
                        .search(probe)
                        .best()
                        .orElseThrow()
                        .personId())
                .isEqualTo(2);
    }

    @Test
    void anEmptyGalleryKnowsNobody() {
        ExactIndex index = ExactIndex.of(Seeded.MODEL, List.of());
        assertThat(index.search(Seeded.embedding(new Random(1), 512))).isEqualTo(Identification.NONE);
        assertThat(index.size()).isZero();
    }

    @Test
    void refusesProbesAndTemplatesOfAnotherNetwork() {
        Embedding foreign = Embedding.of("other", new float[] {1, 0});
        ExactIndex index = ExactIndex.of(Seeded.MODEL, Seeded.references(new Random(1), 3, 3, 2));
        assertThatThrownBy(() -> index.search(foreign)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ExactIndex.of(Seeded.MODEL, List.of(new Reference(1, 1, foreign))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ExactIndex.of(Seeded.MODEL, List.of()).search(foreign))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
