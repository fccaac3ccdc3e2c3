package facedesk.ui.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.evaluation.RateTable;
import facedesk.evaluation.meaning.Meaning;
import facedesk.matching.Threshold;
import facedesk.ui.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Counts at known scores: what may be said of them, in both languages. */
class MeaningTextTest {
    private static final Meaning.Practice PRACTICE = new Meaning.Practice(4, 10, 20);

    private final MeaningText english = new MeaningText(new Texts(Locale.ENGLISH));
    private final MeaningText german = new MeaningText(new Texts(Locale.GERMAN));

    @Test
    void aRateOfManyErrorsStandsWithItsRange() {
        Meaning meaning = meaning(50, 950, 100, 9_900);
        assertThat(said(english, meaning, PRACTICE))
                .containsExactly(
                        "Of 1,000 genuine comparisons 50 would be refused (5.0 %, 95 %: 3.7–6.5 %).",
                        "Of 10,000 impostor comparisons 100 would be accepted (1.0 %, 95 %: 0.81–1.2 %).",
                        "With 4 people enrolled (10 templates), about 1 stranger in 10 would get somebody's name"
                                + " (95 %: 7.9–11.5 %).",
                        "At 20 visits a day: about 1.0 false refusals a day (95 %: 0.75–1.3).");
        assertThat(said(german, meaning, PRACTICE))
                .containsExactly(
                        "Von 1.000 Vergleichen derselben Person würden 50 abgelehnt (5,0 %, 95 %: 3,7–6,5 %).",
                        "Von 10.000 Vergleichen verschiedener Personen würden 100 angenommen (1,0 %, 95 %: 0,81–1,2 %).",
                        "Mit 4 aufgenommenen Personen (10 Merkmalssätze) bekäme etwa 1 von 10 Fremden einen Namen"
                                + " (95 %: 7,9–11,5 %).",
                        "Bei 20 Besuchen am Tag: etwa 1,0 falsche Ablehnungen am Tag (95 %: 0,75–1,3).");
    }

    @Test
    void ofFewErrorsTheRangeCounts() {
        assertThat(said(english, meaning(2, 98, 40, 960), PRACTICE).get(0))
                .isEqualTo("Of 100 genuine comparisons 2 would be refused (2.0 %, 95 %: 0.24–7.0 %)."
                        + " With so few errors, the range counts, not the rate.");
        assertThat(said(german, meaning(2, 98, 40, 960), PRACTICE).get(0))
                .endsWith("Bei so wenigen Fehlern zählt der Bereich, nicht die Rate.");
    }

    @Test
    void withoutErrorsOnlyTheBoundIsNamed() {
        Meaning meaning = meaning(0, 300, 0, 3_000);
        assertThat(said(english, meaning, PRACTICE))
                .containsExactly(
                        "Of 300 genuine comparisons none would be refused: the true rate may be up to 1.0 %.",
                        "Of 3,000 impostor comparisons none would be accepted: the true rate may be up to 0.10 %.",
                        "With 4 people enrolled (10 templates), at most 1 stranger in 100 would get somebody's name.",
                        "At 20 visits a day: at most 0.20 false refusals a day.");
        assertThat(said(german, meaning, PRACTICE))
                .containsExactly(
                        "Von 300 Vergleichen derselben Person würde keiner abgelehnt: Die wahre Rate kann bis zu 1,0 % betragen.",
                        "Von 3.000 Vergleichen verschiedener Personen würde keiner angenommen: Die wahre Rate kann bis zu"
                                + " 0,10 % betragen.",
                        "Mit 4 aufgenommenen Personen (10 Merkmalssätze) bekäme höchstens 1 von 100 Fremden einen Namen.",
                        "Bei 20 Besuchen am Tag: höchstens 0,20 falsche Ablehnungen am Tag.");
    }

    @Test
    void whereAllAreWrongTheRateIsAtLeastSoHigh() {
        Meaning meaning = meaning(300, 0, 60, 0);
        assertThat(said(english, meaning, PRACTICE))
                .startsWith(
                        "Of 300 genuine comparisons all would be refused: the true rate is at least 99.0 %.",
                        "Of 60 impostor comparisons all would be accepted: the true rate is at least 95.0 %.");
        assertThat(said(german, meaning, PRACTICE))
                .startsWith(
                        "Von 300 Vergleichen derselben Person würden alle abgelehnt: Die wahre Rate beträgt mindestens 99,0 %.",
                        "Von 60 Vergleichen verschiedener Personen würden alle angenommen: Die wahre Rate beträgt"
                                + " mindestens 95,0 %.");
    }

    @Test
    void withoutComparisonsNothingIsSaidBeyondWhatItTakes() {
        Meaning meaning = meaning(0, 0, 0, 0);
        assertThat(said(english, meaning, PRACTICE))
                .containsExactly(
                        "There are no genuine comparisons, so nothing can be said of false refusals. It takes two pictures of"
                                + " one person.",
                        "There are no impostor comparisons, so nothing can be said of false accepts. It takes two people.");
        assertThat(said(german, meaning, PRACTICE))
                .containsExactly(
                        "Es gibt keine Vergleiche derselben Person; über falsche Ablehnungen lässt sich nichts sagen. Nötig"
                                + " sind zwei Bilder einer Person.",
                        "Es gibt keine Vergleiche verschiedener Personen; über falsche Annahmen lässt sich nichts sagen."
                                + " Nötig sind zwei Personen.");
    }

    @Test
    void oneStrangerInOneIsNotHowPeopleSpeak() {
        assertThat(said(english, meaning(50, 950, 400, 600), PRACTICE).get(2))
                .isEqualTo("With 4 people enrolled (10 templates), most strangers would get somebody's name"
                        + " (95 %: 99.0–99.6 %).");
        assertThat(said(german, meaning(50, 950, 400, 600), PRACTICE).get(2))
                .isEqualTo("Mit 4 aufgenommenen Personen (10 Merkmalssätze) bekämen die meisten Fremden einen Namen"
                        + " (95 %: 99,0–99,6 %).");
        assertThat(said(english, meaning(0, 3, 0, 6), PRACTICE).get(2))
                .isEqualTo(
                        "With 4 people enrolled (10 templates), so few impostor comparisons cannot tell how many strangers"
                                + " would get somebody's name.");
    }

    @Test
    void ofAnEmptyGalleryAndNoVisitsNothingFollows() {
        List<String> all = said(english, meaning(5, 95, 5, 95), new Meaning.Practice(0, 0, 0));
        assertThat(all).hasSize(2);
    }

    /** With plain spaces, where those before a per cent sign hold the line together. */
    private static List<String> said(MeaningText language, Meaning meaning, Meaning.Practice practice) {
        return language.sentences(meaning, practice).stream()
                .map(sentence -> sentence.replace('\u00a0', ' '))
                .toList();
    }

    private static Meaning meaning(int refused, int recognised, int accepted, int keptOut) {
        RateTable.Builder table = new RateTable.Builder();
        add(table, true, refused, 0.2f);
        add(table, true, recognised, 0.8f);
        add(table, false, accepted, 0.8f);
        add(table, false, keptOut, 0.2f);
        return Meaning.of(table.build(), new Threshold("network", 0.5), PRACTICE);
    }

    private static void add(RateTable.Builder table, boolean genuine, int times, float score) {
        for (int i = 0; i < times; i++) {
            table.add(genuine, score);
        }
    }
}
