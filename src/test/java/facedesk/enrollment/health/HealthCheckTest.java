package facedesk.enrollment.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import facedesk.embedding.Embedding;
import facedesk.enrollment.health.Finding.Kind;
import facedesk.enrollment.health.Finding.LookAlikes;
import facedesk.enrollment.health.Finding.NearIdentical;
import facedesk.enrollment.health.Finding.NearLine;
import facedesk.enrollment.health.Finding.OldTemplates;
import facedesk.enrollment.health.Finding.Outlier;
import facedesk.enrollment.health.Finding.TooFew;
import facedesk.gallery.Mark;
import facedesk.matching.Reference;
import facedesk.matching.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The rules, on made-up scores; the line lies at 0.5. */
class HealthCheckTest {
    private final MadeUpGallery gallery = new MadeUpGallery();

    /** Three pictures that score 0.72 with each other. */
    private long healthy(int direction) {
        long person = gallery.person(3, false);
        for (int i = 0; i < 3; i++) {
            gallery.picture(person, direction, 0.85);
        }
        return person;
    }

    @Test
    void aHealthyGalleryHasNothingToMend() {
        healthy(0);
        healthy(1);
        HealthReport report = gallery.check();
        assertThat(report.findings()).isEmpty();
        assertThat(report.people()).isEqualTo(2);
        assertThat(report.pictures()).isEqualTo(6);
        assertThat(report.concerned()).isEmpty();
    }

    @Test
    void anEmptyGalleryHasNothingToMend() {
        assertThat(gallery.check().findings()).isEmpty();
    }

    @Test
    void twoPeopleWhoReachTheLineOrNearlyAreLookAlikesOnceWithTheirNearestPictures() {
        long ann = healthy(0);
        long bea = healthy(1);
        long nearAnn = gallery.picture(ann, 5, 0.8);
        long nearBea = gallery.picture(bea, 5, 0.7);
        HealthReport report = gallery.check();
        assertThat(report.of(Kind.LOOK_ALIKES)).singleElement().satisfies(finding -> {
            LookAlikes pair = (LookAlikes) finding;
            assertThat(pair.first()).isEqualTo(ann);
            assertThat(pair.second()).isEqualTo(bea);
            assertThat(pair.firstPicture()).isEqualTo(nearAnn);
            assertThat(pair.secondPicture()).isEqualTo(nearBea);
            assertThat(pair.score()).isCloseTo(0.56, within(1e-6));
        });
        assertThat(report.concerned()).contains(ann, bea);
    }

    @Test
    void twoPeopleBelowTheMarginAreNone() {
        long ann = healthy(0);
        long bea = healthy(1);
        gallery.picture(ann, 5, 0.66);
        gallery.picture(bea, 5, 0.66);
        assertThat(gallery.check().of(Kind.LOOK_ALIKES)).isEmpty();
    }

    @Test
    void lookAlikesThatWereFoundToBeDifferentAreNotListedAgain() {
        long ann = gallery.person(3, false);
        long bea = gallery.person(3, false);
        gallery.picture(ann, 5, 0.8);
        gallery.picture(bea, 5, 0.8);
        assertThat(gallery.check().of(Kind.LOOK_ALIKES)).hasSize(1);
        gallery.mark(new Mark.LookAlike(bea, ann));
        assertThat(gallery.check().of(Kind.LOOK_ALIKES)).isEmpty();
    }

    @Test
    void aPictureNearerToSomebodyElseIsAnOutlier() {
        long ann = healthy(0);
        long bea = healthy(1);
        long wrong = gallery.picture(ann, 1, 0.9);
        assertThat(gallery.check().of(Kind.OUTLIER)).singleElement().satisfies(finding -> {
            Outlier outlier = (Outlier) finding;
            assertThat(outlier.personId()).isEqualTo(ann);
            assertThat(outlier.pictureId()).isEqualTo(wrong);
            assertThat(outlier.nearer()).hasValue(bea);
            assertThat(outlier.other()).isCloseTo(0.765, within(1e-6));
            assertThat(outlier.own()).isCloseTo(0, within(1e-6));
        });
    }

    @Test
    void aPictureFarFromAllOwnIsAnOutlierAndOneThatIsOnlyLowIsNot() {
        long ann = healthy(0);
        healthy(1);
        long far = gallery.picture(ann, 0, 0.4);
        long low = gallery.picture(ann, 0, 0.43);
        assertThat(gallery.check().of(Kind.OUTLIER))
                .extracting(finding -> ((Outlier) finding).pictureId())
                .containsExactly(far)
                .doesNotContain(low);
    }

    @Test
    void ofTwoPicturesUnlikeEachOtherThePoorerIsTheOutlier() {
        long ann = gallery.person(2, false);
        long poor = gallery.picture(ann, 0, 1, 1);
        long good = gallery.picture(ann, 2, 1, 3);
        gallery.quality(poor, 0.3);
        gallery.quality(good, 0.9);
        assertThat(gallery.check().of(Kind.OUTLIER))
                .extracting(finding -> ((Outlier) finding).pictureId())
                .containsExactly(poor);
    }

    @Test
    void theOnlyPictureOfSomebodyIsNoOutlier() {
        gallery.picture(gallery.person(1, false), 0, 0.9);
        gallery.picture(gallery.person(1, false), 1, 0.9);
        assertThat(gallery.check().of(Kind.OUTLIER)).isEmpty();
    }

    @Test
    void ofPicturesThatHardlyDifferTheBestStaysAndAllOthersCanGoTogether() {
        long ann = healthy(0);
        long first = gallery.picture(ann, 0, 0.99);
        long second = gallery.picture(ann, 0, 0.99);
        long third = gallery.picture(ann, 0, 0.99);
        gallery.quality(second, 0.9);
        List<Finding> found = gallery.check().of(Kind.NEAR_IDENTICAL);
        assertThat(found)
                .extracting(finding -> ((NearIdentical) finding).keep())
                .containsOnly(second);
        assertThat(found)
                .extracting(finding -> ((NearIdentical) finding).remove())
                .containsExactlyInAnyOrder(first, third);
    }

    @Test
    void nearIdenticalPicturesOfDifferentPeopleAreNotRemoved() {
        gallery.picture(gallery.person(3, false), 0, 0.99);
        gallery.picture(gallery.person(3, false), 0, 0.99);
        assertThat(gallery.check().of(Kind.NEAR_IDENTICAL)).isEmpty();
    }

    @Test
    void whoHasFewerThanThreePicturesIsListedFewestFirstButNoDemoPerson() {
        long two = gallery.person(2, false);
        gallery.person(1, true);
        gallery.person(3, false);
        long none = gallery.person(0, false);
        assertThat(gallery.check().of(Kind.TOO_FEW)).containsExactly(new TooFew(none, 0), new TooFew(two, 2));
    }

    @Test
    void whoseGenuineScoresLieNearTheLineIsListedWithTheirMean() {
        healthy(0);
        long weak = gallery.person(3, false);
        gallery.picture(weak, 1, 0.75);
        gallery.picture(weak, 1, 0.75);
        gallery.picture(weak, 1, 0.75);
        assertThat(gallery.check().of(Kind.NEAR_LINE)).singleElement().satisfies(finding -> {
            assertThat(((NearLine) finding).personId()).isEqualTo(weak);
            assertThat(((NearLine) finding).score()).isCloseTo(0.5625, within(1e-6));
        });
    }

    @Test
    void templatesOfNetworksThatAreNotInUseAreCounted() {
        gallery.templates("older", 12);
        assertThat(gallery.check().of(Kind.OLD_TEMPLATES)).containsExactly(new OldTemplates("older", 12));
    }

    @Test
    void whatWasSeenToIsGoneFromTheReport() {
        long none = gallery.person(0, false);
        HealthReport report = gallery.check();
        assertThat(report.without(new TooFew(none, 0)).findings()).isEmpty();
        assertThat(report.without(new TooFew(none, 1)).findings()).hasSize(1);
    }

    @Test
    void theWatchSeesTheShareGrowAndCanEndTheCheck() {
        List<Reference> many = random(3_000, 8, 1);
        GalleryState state = new GalleryState(List.of(), many, List.of(), Map.of(), id -> 0.5);
        List<Double> shares = new ArrayList<>();
        assertThat(HealthCheck.of(state, MadeUpGallery.LINE, share -> {
                    shares.add(share);
                    return shares.size() < 2;
                }))
                .isEmpty();
        assertThat(shares).hasSize(2).isSorted();
    }

    @Test
    void everyTemplateIsComparedWithEveryOtherInWhateverOrderTheyCome() {
        List<Reference> many = random(700, 3, 5);
        Threshold line = MadeUpGallery.LINE;
        GalleryState state = new GalleryState(List.of(), many, List.of(), Map.of(), id -> 0.5);
        Comparisons all = Comparisons.of(state.references(), line, HealthLimits.STANDARD, share -> true)
                .orElseThrow();
        for (int i = 0; i < all.size(); i++) {
            Reference mine = state.references().get(i);
            double own = Double.NEGATIVE_INFINITY;
            double other = Double.NEGATIVE_INFINITY;
            for (Reference that : many) {
                double score = mine.embedding().cosine(that.embedding());
                if (that.personId() != mine.personId()) {
                    other = Math.max(other, score);
                } else if (that.templateId() != mine.templateId()) {
                    own = Math.max(own, score);
                }
            }
            assertThat(all.bestOwn(i)).isCloseTo(own, within(1e-5));
            assertThat(all.bestOther(i)).isCloseTo(other, within(1e-5));
        }
    }

    @Test
    void aLineAtWhichEverybodyIsAlikeTakesBoundedMemory() {
        ClosePairs pairs = new ClosePairs(0, place -> place);
        Random random = new Random(3);
        float best = 0;
        for (int i = 0; i < 100_000; i++) {
            float score = random.nextFloat();
            best = Math.max(best, score);
            if (score >= pairs.least()) {
                pairs.add(i, i + 1, score);
            }
        }
        assertThat(pairs.nearest()).hasSize(ClosePairs.MOST);
        assertThat(pairs.nearest().get(0).score()).isEqualTo(best);
        assertThat(pairs.nearest().get(ClosePairs.MOST - 1).score()).isGreaterThan(0.98f);
    }

    private static List<Reference> random(int templates, int perPerson, long seed) {
        Random random = new Random(seed);
        List<Reference> all = new ArrayList<>();
        for (int i = 0; i < templates; i++) {
            float[] vector = new float[32];
            for (int k = 0; k < vector.length; k++) {
                vector[k] = (float) random.nextGaussian();
            }
            long person = random.nextInt(templates / perPerson);
            all.add(new Reference(person, i, Embedding.of(MadeUpGallery.MODEL, vector)));
        }
        return all;
    }
}
