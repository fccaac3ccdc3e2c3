package facedesk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import facedesk.embedding.Embedding;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTest {
    private static final Threshold LINE = new Threshold("m", 0.4);
    private static final Embedding EAST = Embedding.of("m", new float[] {1, 0});

    private static Reference template(long id, float x, float y) {
        return new Reference(7, id, Embedding.of("m", new float[] {x, y}));
    }

    @Test
    void theNearestTemplateDecidesWhereverItStands() {
        List<Reference> templates = List.of(template(1, 0, 1), template(2, 3, 4), template(3, -1, 0));
        Claim claim = Claim.of(EAST, templates, LINE).orElseThrow();
        assertThat(claim.nearest().personId()).isEqualTo(7);
        assertThat(claim.nearest().templateId()).isEqualTo(2);
        assertThat(claim.nearest().score()).isEqualTo(0.6, within(1e-6));
        assertThat(claim.templates()).isEqualTo(3);
        assertThat(claim.verification().samePerson()).isTrue();
        assertThat(claim.verification().threshold()).isEqualTo(LINE);
    }

    @Test
    void ofEqualTemplatesTheFirstIsTheNearest() {
        Claim claim = Claim.of(EAST, List.of(template(5, 1, 0), template(6, 1, 0)), LINE)
                .orElseThrow();
        assertThat(claim.nearest().templateId()).isEqualTo(5);
    }

    @Test
    void withoutATemplateNothingIsClaimed() {
        assertThat(Claim.of(EAST, List.of(), LINE)).isEmpty();
    }

    @Test
    void templatesOfAnotherNetworkAreRefused() {
        List<Reference> other = List.of(new Reference(7, 1, Embedding.of("n", new float[] {1, 0})));
        assertThatThrownBy(() -> Claim.of(EAST, other, LINE)).isInstanceOf(IllegalArgumentException.class);
    }
}
