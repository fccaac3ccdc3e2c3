package facedesk.ui.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.evaluation.ErrorRates;
import facedesk.evaluation.Goal;
import facedesk.evaluation.ScoreSet;
import facedesk.evaluation.ThresholdChoice;
import facedesk.evaluation.meaning.DataSize;
import facedesk.ui.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What came of a goal, in both languages. */
class GoalTextTest {
    private static final Optional<DataSize> KNOWN = Optional.of(new DataSize(12, 3));

    @Test
    void aGoalThatIsMetIsSaidWithBothRates() {
        ThresholdChoice chosen = choose(evenly(400), evenly(400), new Goal.Fmr(0.1));
        assertThat(english(chosen, Optional.empty()))
                .isEqualTo(
                        "The line now lies at 0.5. On these data that means false accepts 10.0 %, false rejects 90.0 %.");
        assertThat(german(chosen, Optional.empty()))
                .isEqualTo("Die Linie liegt jetzt bei 0.5. Auf diesen Daten heißt das falsche Annahmen 10,0 %, falsche"
                        + " Ablehnungen 90,0 %.");
    }

    @Test
    void withoutErrorsABoundIsNamedAndNoRate() {
        ThresholdChoice chosen = choose(all(400, 0.9f), all(400, 0.1f), new Goal.Fmr(0.01));
        assertThat(english(chosen, Optional.empty()))
                .endsWith("false accepts at most 0.75 %, false rejects at most 0.75 %.");
        assertThat(german(chosen, Optional.empty()))
                .endsWith("falsche Annahmen höchstens 0,75 %, falsche Ablehnungen höchstens 0,75 %.");
    }

    @Test
    void tooFewImpostorsTakeMorePeople() {
        ThresholdChoice few = choose(evenly(36), evenly(594), new Goal.Fmr(1e-3));
        assertThat(english(few, KNOWN))
                .endsWith("there are 594. About 15 more people with as many pictures each would do.");
        assertThat(german(few, KNOWN))
                .isEqualTo(
                        "Diese Daten tragen das Ziel nicht (falsche Annahmen von höchstens 1 zu 1.000): Dafür braucht es"
                                + " 3.000 Vergleiche verschiedener Personen; es gibt 594. Etwa 15 Personen mehr mit gleich vielen"
                                + " Bildern würden genügen.");
    }

    @Test
    void tooFewGenuineTakeMorePictures() {
        ThresholdChoice few = choose(evenly(36), evenly(594), new Goal.Fnmr(0.01));
        assertThat(english(few, KNOWN)).endsWith("there are 36. About 5 more pictures of each person would do.");
        assertThat(german(few, KNOWN)).endsWith("es gibt 36. Etwa 5 Bilder mehr je Person würden genügen.");
    }

    @Test
    void ofCountsNoWayToMoreIsSaid() {
        ThresholdChoice few = choose(evenly(36), evenly(594), new Goal.Fmr(1e-3));
        assertThat(english(few, Optional.empty())).endsWith("and there are 594.");
    }

    @Test
    void onePersonWithoutOthersNeedsSomebodyElse() {
        ThresholdChoice few = choose(evenly(36), new float[0], new Goal.Fmr(0.5));
        assertThat(english(few, Optional.of(new DataSize(1, 9))))
                .endsWith("and there are 0. About 1 more people with as many pictures each would do.");
    }

    @Test
    void equalErrorsCannotBeToldWhereThereAreNone() {
        ThresholdChoice apart = choose(all(400, 0.75f), all(400, 0.25f), new Goal.EqualError());
        assertThat(english(apart, KNOWN)).startsWith("On these data no threshold from 0.250 to 0.750 makes any error");
        assertThat(german(apart, KNOWN))
                .startsWith("Auf diesen Daten macht keine Schwelle von 0,250 bis 0,750 einen Fehler");
    }

    @Test
    void whatNoThresholdReachesIsSaidWithTheBest() {
        ThresholdChoice beyond = choose(evenly(400), all(400, 1), new Goal.Fmr(0.01));
        assertThat(english(beyond, KNOWN))
                .isEqualTo("No threshold reaches that on these data: the best it gets is 100.0 %.");
        assertThat(german(beyond, KNOWN))
                .isEqualTo("Auf diesen Daten erreicht das keine Schwelle: Besser als 100,0 % wird es nicht.");
    }

    private static ThresholdChoice choose(float[] genuine, float[] impostor, Goal goal) {
        return new ErrorRates(ScoreSet.of(genuine, impostor)).choose("network", goal);
    }

    private static String english(ThresholdChoice choice, Optional<DataSize> size) {
        return GoalText.of(choice, new Texts(Locale.ENGLISH), Optional.of("0.5"), size);
    }

    private static String german(ThresholdChoice choice, Optional<DataSize> size) {
        return GoalText.of(choice, new Texts(Locale.GERMAN), Optional.of("0.5"), size);
    }

    private static float[] evenly(int many) {
        float[] scores = new float[many];
        for (int i = 0; i < many; i++) {
            scores[i] = (float) i / many;
        }
        return scores;
    }

    private static float[] all(int many, float score) {
        float[] scores = new float[many];
        Arrays.fill(scores, score);
        return scores;
    }
}
