package facedesk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    @ParameterizedTest
    @CsvSource({"1,0", "0,1.4142135623730951", "-1,2", "0.5,1"})
    void distancesOfUnitVectors(double cosine, double distance) {
        assertThat(Measure.EUCLIDEAN.ofCosine(cosine)).isCloseTo(distance, within(1e-12));
        assertThat(Measure.EUCLIDEAN.toCosine(distance)).isCloseTo(cosine, within(1e-12));
        assertThat(Measure.COSINE.toCosine(Measure.COSINE.ofCosine(cosine))).isEqualTo(cosine);
    }

    @Test
    void aCosineAboveOneByRoundingIsNoDistance() {
        assertThat(Measure.EUCLIDEAN.ofCosine(1.0000001)).isZero();
    }

    @Test
    void onlySimilaritiesGrowWithLikeness() {
        assertThat(Measure.COSINE.growsWithLikeness()).isTrue();
        assertThat(Measure.EUCLIDEAN.growsWithLikeness()).isFalse();
    }
}
