package facedesk.enrollment.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import facedesk.embedding.Embedding;
import facedesk.enrollment.health.HealthLimits;
import facedesk.matching.ExactIndex;
import facedesk.matching.Reference;
import facedesk.matching.Threshold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Pictures at angles in a plane: a score is the cosine of the angle between two. */
class PictureJudgeTest {
    private static final String MODEL = "m";
    private static final long ANN = 1;
    private static final long BEN = 2;

    private final List<Reference> everybody = new ArrayList<>();
    private final Map<Long, Double> qualities = new LinkedHashMap<>();

    private void picture(long person, long id, double degrees, double quality) {
        float[] vector = {(float) Math.cos(Math.toRadians(degrees)), (float) Math.sin(Math.toRadians(degrees))};
        everybody.add(new Reference(person, id, Embedding.of(MODEL, vector)));
        if (person == ANN) {
            qualities.put(id, quality);
        }
    }

    private List<PictureWorth> judge() {
        PictureJudge judge =
                new PictureJudge(ExactIndex.of(MODEL, everybody), new Threshold(MODEL, 0.5), HealthLimits.STANDARD);
        return judge.judge(
                everybody.stream().filter(one -> one.personId() == ANN).toList(), qualities);
    }

    @Test
    void differentPicturesFarFromOthersAreUseful() {
        picture(ANN, 10, 0, 0.9);
        picture(ANN, 11, 30, 0.9);
        picture(BEN, 20, 150, 0.9);
        assertThat(judge())
                .extracting(PictureWorth::pictureId, PictureWorth::worth, PictureWorth::reason)
                .containsExactly(
                        tuple(10L, Worth.USEFUL, PictureWorth.Reason.SOUND),
                        tuple(11L, Worth.USEFUL, PictureWorth.Reason.SOUND));
    }

    @Test
    void ofTwoAllButEqualPicturesThePoorerIsUseless() {
        picture(ANN, 10, 0, 0.7);
        picture(ANN, 11, 5, 0.9);
        picture(ANN, 12, 5, 0.9);
        picture(ANN, 13, 40, 0.5);
        List<PictureWorth> judged = judge();
        assertThat(judged)
                .extracting(PictureWorth::worth)
                .containsExactly(Worth.USELESS, Worth.USEFUL, Worth.USELESS, Worth.USEFUL);
        assertThat(judged.get(0).other()).isEqualTo(OptionalLong.of(11));
    }

    @Test
    void aPictureNearerToSomebodyElseIsHarmful() {
        picture(ANN, 10, 0, 0.9);
        picture(ANN, 11, 20, 0.9);
        picture(ANN, 12, 100, 0.9);
        picture(BEN, 20, 110, 0.9);
        PictureWorth stray = judge().get(2);
        assertThat(stray.worth()).isEqualTo(Worth.HARMFUL);
        assertThat(stray.reason()).isEqualTo(PictureWorth.Reason.NEARER_TO_OTHER);
        assertThat(stray.other()).isEqualTo(OptionalLong.of(BEN));
        assertThat(stray.others()).isGreaterThan(stray.own());
    }

    @Test
    void aPictureAllButAcceptedAsSomebodyElseIsHarmfulThoughItsOwnAreNearer() {
        picture(ANN, 10, 0, 0.9);
        picture(ANN, 11, 20, 0.9);
        picture(BEN, 20, 20 + 62, 0.9);
        List<PictureWorth> judged = judge();
        assertThat(judged.get(1).reason()).isEqualTo(PictureWorth.Reason.NEAR_THE_LINE);
        assertThat(judged.get(0).worth()).isEqualTo(Worth.USEFUL);
    }

    @Test
    void theOnlyPictureIsHeldAgainstOthersAlone() {
        picture(ANN, 10, 0, 0.9);
        assertThat(judge().get(0).reason()).isEqualTo(PictureWorth.Reason.ONLY_ONE);
        picture(BEN, 20, 10, 0.9);
        assertThat(judge().get(0).reason()).isEqualTo(PictureWorth.Reason.NEAR_THE_LINE);
    }

    @Test
    void aPictureTheNetworkHasNotSeenIsNotJudged() {
        picture(ANN, 10, 0, 0.9);
        qualities.put(11L, 0.9);
        PictureWorth unseen = judge().get(1);
        assertThat(unseen.reason()).isEqualTo(PictureWorth.Reason.NOT_EMBEDDED);
        assertThat(unseen.worth()).isEqualTo(Worth.USEFUL);
    }

    @Test
    void aLineOfAnotherNetworkIsRefused() {
        assertThatThrownBy(() -> new PictureJudge(
                        ExactIndex.of(MODEL, List.of()), new Threshold("other", 0.5), HealthLimits.STANDARD))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
