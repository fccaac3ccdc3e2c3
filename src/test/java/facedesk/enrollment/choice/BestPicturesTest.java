package facedesk.enrollment.choice;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.embedding.Embedding;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BestPicturesTest {
    private static Embedding at(double degrees) {
        double angle = Math.toRadians(degrees);
        return Embedding.of("model", new float[] {(float) Math.cos(angle), (float) Math.sin(angle)});
    }

    private static List<Integer> choose(int wanted, double... degrees) {
        return BestPictures.choose(
                Arrays.stream(degrees).boxed().map(BestPicturesTest::at).toList(), wanted);
    }

    @Test
    void theFirstIsTheMostLikeAllOthers() {
        assertThat(choose(1, 0, 20, 40)).containsExactly(1);
    }

    @Test
    void somebodyElseIsNeverFirst() {
        assertThat(choose(1, 170, 0, 5, 10)).doesNotContain(0);
    }

    @Test
    void twoOfTheSameMomentAreNotBothTaken() {
        assertThat(choose(2, 0, 0.1, 50, 0.2)).contains(2).hasSize(2);
    }

    @Test
    void moreThanThereAreGivesAll() {
        assertThat(choose(5, 0, 30)).containsExactlyInAnyOrder(0, 1);
        assertThat(choose(3)).isEmpty();
    }

    @Test
    void ofEqualsTheEarlierIsTaken() {
        assertThat(choose(2, 7, 7, 7)).containsExactly(0, 1);
    }
}
