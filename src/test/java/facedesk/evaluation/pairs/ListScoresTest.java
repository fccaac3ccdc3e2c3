package facedesk.evaluation.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.evaluation.FacePair;
import facedesk.evaluation.ScoredPair;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListScoresTest {
    private static ScoredPair pair(String first, String second, boolean same, float score) {
        return new ScoredPair(new FacePair(first, second, same), Optional.of(score));
    }

    @Test
    void foldersArePeople() {
        ListScores list = ListScores.of(
                "m", List.of(pair("A/1.jpg", "A/2.jpg", true, 0.8f), pair("A/1.jpg", "B/1.jpg", false, 0.1f)));
        assertThat(list.pictures()).containsExactly("A/1.jpg", "A/2.jpg", "B/1.jpg");
        assertThat(list.people()).containsExactly("A", "B");
        assertThat(list.scores().picture(2)).isEqualTo(new PictureRef(1, 2));
        assertThat(list.scores().table().genuine()).isEqualTo(1);
        assertThat(list.scores().table().impostor()).isEqualTo(1);
    }

    @Test
    void foldersOfOnePersonAreUnitedByTheirPairs() {
        ListScores list = ListScores.of(
                "m",
                List.of(
                        pair("1/frontal/1.jpg", "1/profile/1.jpg", true, 0.8f),
                        pair("1/frontal/2.jpg", "2/frontal/1.jpg", false, 0.1f),
                        pair("1/profile/3.jpg", "2/profile/1.jpg", false, 0.1f)));
        assertThat(list.scores().person(2)).isEqualTo(list.scores().person(0));
        assertThat(list.scores().people()).isEqualTo(3);
    }

    @Test
    void oneFolderForAllSaysNothing() {
        ListScores list = ListScores.of(
                "m",
                List.of(
                        pair("all/a.jpg", "all/b.jpg", true, 0.8f),
                        pair("all/b.jpg", "all/c.jpg", true, 0.7f),
                        pair("all/a.jpg", "all/d.jpg", false, 0.1f)));
        assertThat(list.scores().people()).isEqualTo(2);
        assertThat(list.scores().table().genuine()).isEqualTo(2);
    }

    @Test
    void pairsThatContradictEachOtherAreRefused() {
        List<ScoredPair> pairs =
                List.of(pair("a", "b", true, 0.8f), pair("b", "c", true, 0.8f), pair("a", "c", false, 0.1f));
        assertThatThrownBy(() -> ListScores.of("m", pairs)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lostPairsAreCountedAndKeepTheirPlace() {
        ScoredPair lost = new ScoredPair(new FacePair("A/1", "A/3", true), Optional.empty());
        PairedScores with = ListScores.of("m", List.of(pair("A/1", "A/2", true, 1), pair("A/1", "A/3", true, 1)))
                .scores();
        PairedScores without =
                ListScores.of("m", List.of(pair("A/1", "A/2", true, 1), lost)).scores();
        assertThat(without.lostGenuine()).isEqualTo(1);
        assertThat(without.scores().lostGenuine()).isEqualTo(1);
        assertThat(without.isPairedWith(with)).isTrue();
        assertThat(with.commonWith(without).table().genuine()).isEqualTo(1);
        assertThat(without.commonWith(with)).isSameAs(without);
    }

    @Test
    void notANumberIsRefused() {
        PairedScoresBuilder builder = new PairedScoresBuilder("m");
        int first = builder.picture(new PictureRef(1, 1));
        int second = builder.picture(new PictureRef(2, 2));
        assertThatThrownBy(() -> builder.add(first, second, Float.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
