package facedesk.ui.enroll.capture;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.enrollment.EnrollmentHint;
import facedesk.enrollment.quality.QualityComponent;
import facedesk.enrollment.quality.QualityKind;
import facedesk.enrollment.quality.Range;
import facedesk.ui.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GaugeTextTest {
    private final GaugeText english = new GaugeText(new Texts(Locale.ENGLISH));
    private final GaugeText german = new GaugeText(new Texts(Locale.GERMAN));

    private static QualityComponent of(QualityKind kind, double value, Range limits) {
        return new QualityComponent(kind, value, limits, 0.4, EnrollmentHint.COME_CLOSER);
    }

    @Test
    void figuresHaveTheirUnitAndTheirLimit() {
        assertThat(english.figures(of(QualityKind.FACE_SIZE, 31.6, new Range(40, 168))))
                .isEqualTo("32\u00a0px (40 to 168\u00a0px)");
        assertThat(english.figures(of(QualityKind.EVENNESS, 0.925, Range.from(0.45))))
                .isEqualTo("92\u00a0% (at least 45\u00a0%)");
        assertThat(english.figures(of(QualityKind.ONE_FACE, 2, new Range(1, 1))))
                .isEqualTo("2 (exactly 1)");
        assertThat(english.figures(of(QualityKind.MOUTH_CLOSED, 0.1, new Range(Double.NEGATIVE_INFINITY, 0.38))))
                .isEqualTo("10\u00a0% (at most 38\u00a0%)");
        assertThat(german.figures(of(QualityKind.EYES_OPEN, 0.3, Range.from(0.14))))
                .isEqualTo("0,30 (ab 0,14)");
    }

    @Test
    void whatCannotBeJudgedHasNoLimitAndNothingIsMinusZero() {
        assertThat(english.figures(of(QualityKind.EYES_OPEN, 0.1, Range.from(0))))
                .isEqualTo("0.10");
        assertThat(english.value(of(QualityKind.YAW, -0.3, Range.within(50)))).isEqualTo("0°");
        assertThat(english.value(of(QualityKind.YAW, -0.6, Range.within(50)))).isEqualTo("-1°");
    }

    @Test
    void whoeverCannotSeeTheBarHearsItAll() {
        assertThat(english.spoken(of(QualityKind.FACE_SIZE, 31.6, new Range(40, 168))))
                .isEqualTo("Size, between the eyes: 32\u00a0px, wanted 40 to 168\u00a0px. Come closer.");
        assertThat(english.spoken(of(QualityKind.FACE_SIZE, 80, new Range(40, 168))))
                .endsWith("Good.");
    }

    @Test
    void everyKindHasItsName() {
        for (QualityKind kind : QualityKind.values()) {
            assertThat(english.name(kind)).isNotBlank();
            assertThat(german.name(kind)).isNotBlank();
        }
    }
}
