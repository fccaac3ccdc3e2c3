package facedesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.embedding.Embedding;
import facedesk.evaluation.Rate;
import facedesk.matching.ExactIndex;
import facedesk.matching.Reference;
import facedesk.matching.SearchIndex;
import facedesk.matching.Threshold;
import facedesk.matching.ThresholdRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StrangerTextTest {
    private static final ThresholdLine BY_HAND =
            new ThresholdLine(new ThresholdRule.Score(0.4), new Threshold("m", 0.4), true);

    private final StrangerText text = new StrangerText(new Texts(Locale.ENGLISH));

    private static SearchIndex people(int people, int picturesEach) {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < people * picturesEach; i++) {
            references.add(new Reference(i / picturesEach, i, Embedding.of("m", new float[] {1, i})));
        }
        return ExactIndex.of("m", references);
    }

    @Test
    void everyPictureGivesAStrangerAChance() {
        Rate rate = Rate.of(100, 1_000_000);
        assertThat(text.sentence(rate, people(12, 1)))
                .isEqualTo("With 12 people enrolled in 12 pictures, about 1 stranger in 830 would get a name.");
        assertThat(text.sentence(rate, people(12, 5)))
                .isEqualTo("With 12 people enrolled in 60 pictures, about 1 stranger in 170 would get a name.");
        assertThat(text.sentence(rate, people(1, 1)))
                .isEqualTo("With 1 person enrolled in 1 picture, about 1 stranger in 10,000 would get a name.");
    }

    @Test
    void theIntervalAndTheCountsTravelWithIt() {
        assertThat(text.detail(Rate.of(100, 1_000_000), people(12, 1), BY_HAND))
                .isEqualTo("95 %: 0.098–0.15 %, from 100 false accepts in 1,000,000 comparisons");
    }

    @Test
    void noErrorSeenIsAnUpperBound() {
        assertThat(text.sentence(Rate.of(0, 3000), people(2, 1)))
                .isEqualTo("With 2 people enrolled in 2 pictures, at most 1 stranger in 500 would get a name.");
        assertThat(text.sentence(Rate.of(0, 30), people(4, 1))).contains("at most 34.4 % of strangers");
    }

    @Test
    void whatHappensOftenIsAPercentage() {
        assertThat(text.sentence(Rate.of(500, 1000), people(3, 1))).contains("about 87.5 % of strangers");
    }

    @Test
    void nothingIsClaimedWithoutPeopleOrComparisons() {
        assertThat(text.sentence(Rate.of(1, 10), people(0, 1))).startsWith("Nobody is enrolled");
        assertThat(text.sentence(Rate.of(0, 0), people(3, 1))).contains("not known");
        assertThat(text.detail(Rate.of(0, 0), people(3, 1), BY_HAND)).isEmpty();
    }

    @Test
    void aGoalThatIsFollowedIsNamedAndOneThatCannotBeShownIsSaidToBe() {
        ThresholdRule goal = new ThresholdRule.FalsePositiveRate(1 / 250.0);
        Rate rate = Rate.of(100, 1_000_000);
        assertThat(text.detail(rate, people(3, 1), new ThresholdLine(goal, new Threshold("m", 0.4), true)))
                .endsWith("at most 1 stranger in 250.");
        assertThat(text.detail(rate, people(3, 1), new ThresholdLine(goal, new Threshold("m", 0.4), false)))
                .contains("finer than the calibration can show");
    }
}
