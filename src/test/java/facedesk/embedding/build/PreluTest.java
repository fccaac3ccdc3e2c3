package facedesk.embedding.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreluTest {
    @ParameterizedTest
    @ValueSource(floats = {-9.4f, -1, -0.3f, 0, 0.25f, 1, 1.2f, 8.9f})
    void twoPassesGiveWhatTheDefinitionSays(float slope) {
        Prelu prelu = Prelu.of(new float[] {slope});

        assertThat(prelu.slopes()[0]).isLessThanOrEqualTo(1);
        for (float x : new float[] {-3.5f, -1, -1e-3f, 0, 1e-3f, 1, 4.25f}) {
            float turned = prelu.signs()[0] * x;
            float value = prelu.factors()[0] * Math.max(turned, prelu.slopes()[0] * turned);
            assertThat(value).isCloseTo(x > 0 ? x : slope * x, offset(1e-5f));
        }
    }
}
