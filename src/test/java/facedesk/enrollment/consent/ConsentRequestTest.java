package facedesk.enrollment.consent;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.consent.Consent;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentRequestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final RetentionLimits LIMITS = RetentionLimits.on(TODAY);

    private static ConsentRequest request(String purpose, LocalDate until) {
        return new ConsentRequest("Ann Müller", "1", "de", "words", purpose, until);
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Müller, true",
        "'  ann  MÜLLER ', true",
        "AnnMüller, true",
        "Ann Mu\u0308ller, true",
        "Ann Muller, false",
        "Ann, false",
        "'', false",
        "'  ', false"
    })
    void aSignatureIsTheNameWhateverItsCaseAndSpaces(String typed, boolean signature) {
        assertThat(Signature.matches(typed, "Ann Müller")).isEqualTo(signature);
    }

    @Test
    void nobodyIsSignedByNothing() {
        assertThat(Signature.matches(" ", "")).isFalse();
    }

    @Test
    void aDayMayBeTomorrowAtTheEarliestAndFiveYearsAheadAtTheLatest() {
        assertThat(LIMITS.allow(TODAY)).isFalse();
        assertThat(LIMITS.allow(TODAY.plusDays(1))).isTrue();
        assertThat(LIMITS.allow(TODAY.plusYears(5))).isTrue();
        assertThat(LIMITS.allow(TODAY.plusYears(5).plusDays(1))).isFalse();
        assertThat(LIMITS.usual()).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void aRequestNeedsAPurposeAndAnAllowedDay() {
        assertThat(request("access", LIMITS.usual()).isComplete(LIMITS)).isTrue();
        assertThat(request("  ", LIMITS.usual()).isComplete(LIMITS)).isFalse();
        assertThat(request("x".repeat(501), LIMITS.usual()).isComplete(LIMITS)).isFalse();
        assertThat(request("access", TODAY).isComplete(LIMITS)).isFalse();
    }

    @Test
    void whatIsSignedIsKeptAsItWasShown() {
        Instant now = Instant.parse("2026-03-01T10:00:00Z");
        ConsentRequest request = request("access", LIMITS.usual());
        assertThat(request.sign("Ben", now)).isEmpty();
        assertThat(request.sign(" ann müller", now))
                .contains(new Consent(
                        Consent.Kind.SIGNED, "1", "de", "words", "access", "ann müller", now, LIMITS.usual()));
    }
}
