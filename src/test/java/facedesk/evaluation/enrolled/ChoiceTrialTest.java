package facedesk.evaluation.enrolled;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.embedding.Embedding;
import facedesk.matching.Reference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTrialTest {
    private static final String MODEL = "model";

    /** In a plane, so that the cosine of the angle between two is their score. */
    private static Reference picture(long person, long id, double degrees) {
        double angle = Math.toRadians(degrees);
        return new Reference(
                person, id, Embedding.of(MODEL, new float[] {(float) Math.cos(angle), (float) Math.sin(angle)}));
    }

    /** Each person's first picture is one of nobody, far from their others. */
    private static List<Reference> pictures() {
        List<Reference> pictures = new ArrayList<>();
        long id = 0;
        for (int person = 0; person < 2; person++) {
            double middle = 90 * person;
            for (double angle : new double[] {middle + 170, middle, middle + 5, middle + 10, middle + 15}) {
                pictures.add(picture(person, id++, angle));
            }
        }
        pictures.add(picture(9, id++, 200));
        pictures.add(picture(9, id, 201));
        return pictures;
    }

    private final ChoiceTrial trial = ChoiceTrial.of(MODEL, pictures(), 4);

    @Test
    void countsWhoHasEnoughPictures() {
        assertThat(trial.people()).isEqualTo(2);
        assertThat(trial.searched()).isEqualTo(3);
        assertThat(trial.probes()).isEqualTo(10);
    }

    @Test
    void fileOrderEnrolsTheFirstPictureAndLosesEveryProbeButItsOwn() {
        ChoiceResult files = trial.run(PictureChoice.FILE_ORDER, 1);
        assertThat(files.fnmr(0.9).comparisons()).isEqualTo(10);
        assertThat(files.fnmr(0.9).errors()).isEqualTo(10);
        assertThat(files.rankOneMisses().errors()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void aBetterChoiceWinsProbesAndTheTwoAreComparedProbeByProbe() {
        ChoiceResult files = trial.run(PictureChoice.FILE_ORDER, 1);
        ChoiceResult last = trial.run((pictures, wanted) -> List.of(pictures.size() - 1), 1);
        assertThat(last.fnmr(0.9).errors()).as("only the pictures of nobody").isEqualTo(2);
        assertThat(files.lostOnlyHere(0.9, last, 0.9)).isEqualTo(8);
        assertThat(last.lostOnlyHere(0.9, files, 0.9)).isZero();
    }

    @Test
    void aProbeIsNeverItsOwnTemplate() {
        ChoiceResult all =
                trial.run((pictures, wanted) -> PictureChoice.FILE_ORDER.choose(pictures, pictures.size()), 9);
        assertThat(all.fnmr(0.99999).errors()).isEqualTo(10);
    }

    @Test
    void falseMatchesAreCountedByPersonOverEveryOtherPicture() {
        ChoiceResult files = trial.run(PictureChoice.FILE_ORDER, 2);
        assertThat(files.fmr(0).comparisons()).as("5 + 5 + 2 twice").isEqualTo(14);
        assertThat(files.threshold(1e-4)).as("too few to claim it").isEmpty();
    }
}
