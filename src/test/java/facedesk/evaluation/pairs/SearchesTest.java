package facedesk.evaluation.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import facedesk.matching.EmbeddingMean;
import facedesk.matching.Reference;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchesTest {
    private static final List<Reference> TEMPLATES = Galleries.of(29, 12, 3, 1).subList(0, 34);

    /** The same from the embeddings themselves. */
    private static OptionalDouble expected(Fusion fusion, Reference probe, long personId) {
        List<Reference> others = TEMPLATES.stream()
                .filter(reference -> reference.personId() == personId && !reference.equals(probe))
                .sorted(Comparator.comparingLong(Reference::templateId))
                .toList();
        return switch (fusion) {
            case BEST ->
                others.stream()
                        .mapToDouble(other -> other.embedding().cosine(probe.embedding()))
                        .max();
            case FIRST ->
                others.stream()
                        .mapToDouble(other -> other.embedding().cosine(probe.embedding()))
                        .findFirst();
            case MEAN -> {
                EmbeddingMean mean = new EmbeddingMean("m", probe.embedding().dimension());
                others.forEach(other -> mean.add(other.embedding(), 1));
                Optional<Double> score = mean.embedding().map(all -> all.cosine(probe.embedding()));
                yield score.isPresent() ? OptionalDouble.of(score.get()) : OptionalDouble.empty();
            }
        };
    }

    @ParameterizedTest
    @EnumSource
    void aSearchAnswersAsTheTemplatesThemselvesWould(Fusion fusion) {
        GalleryScores gallery = GalleryScores.of("m", TEMPLATES);
        Searches searches = new Searches(gallery, fusion);
        assertThat(searches.people()).isEqualTo(12);
        for (int place = 0; place < searches.size(); place++) {
            Reference probe = gallery.references().get(place);
            float[] found = searches.search(place);
            for (int person = 0; person < found.length; person++) {
                OptionalDouble expected = expected(fusion, probe, 100 + person);
                if (expected.isPresent()) {
                    assertThat((double) found[person]).isCloseTo(expected.getAsDouble(), within(1e-5));
                } else {
                    assertThat(found[person]).isNaN();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void searchesAreComparisonsOfPicturesWithPeople(Fusion fusion) {
        PairedScores compared = new Searches(GalleryScores.of("m", TEMPLATES), fusion).compared();
        // The last person has one picture, which has nothing to be compared with but other people.
        assertThat(compared.table().genuine()).isEqualTo(33);
        assertThat(compared.table().impostor()).isEqualTo(34 * 11);
        assertThat(compared.people()).isEqualTo(12);
        assertThat(compared.picture(34)).isEqualTo(new PictureRef(100, PictureRef.ALL));
    }
}
