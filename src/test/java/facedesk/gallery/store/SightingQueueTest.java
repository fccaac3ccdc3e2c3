package facedesk.gallery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import facedesk.gallery.Erasure;
import facedesk.gallery.GalleryException;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.Picture;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.history.Event;
import facedesk.gallery.sighting.Confirmation;
import facedesk.gallery.sighting.NewSighting;
import facedesk.gallery.sighting.SightedChip;
import facedesk.gallery.sighting.Sighting;
import facedesk.gallery.sighting.Sighting.State;
import facedesk.gallery.sighting.SightingQueue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SightingQueueTest {
    private static final Instant NOON = Instant.parse("2026-03-29T11:59:59.123456Z");
    private static final Duration WEEK = Duration.ofDays(7);

    @TempDir
    private Path folder;

    private GalleryStore gallery;
    private SightingQueue queue;
    private Person ann;

    @BeforeEach
    void open() {
        reopen();
        ann = gallery.enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1)));
    }

    private void reopen() {
        gallery = GalleryStore.open(folder, Clock.fixed(NOON, ZoneOffset.UTC));
        queue = gallery.sightings();
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    private static NewSighting sighting(long seed, Instant seen) {
        byte[] thumbnail = ("thumbnail of sighting " + seed).getBytes(StandardCharsets.UTF_8);
        return new NewSighting(GalleryData.chip(seed), thumbnail, 0.7, seed % 2 == 0, seen, seen.plus(WEEK));
    }

    private List<Sighting> add(long... seeds) {
        queue.add(LongStream.of(seeds)
                .mapToObj(seed -> sighting(seed, NOON.plusSeconds(seed)))
                .toList());
        return queue.all(NOON);
    }

    private static Set<Long> ids(List<Sighting> sightings) {
        return Set.copyOf(sightings.stream().map(Sighting::id).toList());
    }

    @Test
    void givesBackWhatItWasGivenNewestFirstAcrossARestart() {
        add(11, 12);
        gallery.close();
        reopen();
        List<Sighting> all = queue.all(NOON);
        assertThat(all).extracting(Sighting::seenAt).containsExactly(NOON.plusSeconds(12), NOON.plusSeconds(11));
        Sighting newest = all.get(0);
        assertThat(newest)
                .isEqualTo(new Sighting(
                        newest.id(),
                        State.OPEN,
                        0.7,
                        true,
                        NOON.plusSeconds(12),
                        NOON.plusSeconds(12).plus(WEEK),
                        Set.of()));
        assertThat(queue.thumbnail(newest.id())).hasValue("thumbnail of sighting 12".getBytes(StandardCharsets.UTF_8));
        assertThat(queue.thumbnail(-1)).isEmpty();
    }

    @Test
    void chipsWaitForEachNetworkUntilItHasEmbeddedThem() {
        List<Sighting> all = add(11, 12, 13);
        List<SightedChip> first = queue.without("a", 2);
        assertThat(first)
                .extracting(each -> each.chip().bgr())
                .containsExactly(
                        GalleryData.chip(11).bgr(), GalleryData.chip(12).bgr());
        Embedding vector = GalleryData.embedding("a", 8, 1);
        queue.addTemplates(
                Map.of(first.get(0).sightingId(), vector, first.get(1).sightingId(), vector, -5L, vector));
        assertThat(queue.without("a", 2))
                .extracting(each -> each.chip().bgr())
                .containsExactly(GalleryData.chip(13).bgr());
        assertThat(queue.without("b", 9)).hasSize(3);
        assertThat(queue.templates("a"))
                .containsOnly(
                        Map.entry(all.get(2).id(), vector), Map.entry(all.get(1).id(), vector));
        assertThatThrownBy(() -> queue.without("a", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofMoreThanAreKeptTheOldestGo() {
        SightingStore small = new SightingStore(gallery.transactions(), Clock.systemUTC(), 3);
        small.add(LongStream.range(20, 25)
                .mapToObj(seed -> sighting(seed, NOON.minusSeconds(seed)))
                .toList());
        assertThat(small.all(NOON))
                .extracting(Sighting::seenAt)
                .containsExactly(NOON.minusSeconds(20), NOON.minusSeconds(21), NOON.minusSeconds(22));
    }

    @Test
    void aRejectionIsRememberedAcrossARestartAndCanBeTakenBack() {
        Set<Long> ids = ids(add(11, 12));
        queue.reject(ids, ann.id());
        queue.reject(ids, ann.id());
        queue.reject(ids, 999);
        gallery.close();
        reopen();
        assertThat(queue.all(NOON)).allMatch(each -> each.rejected().equals(Set.of(ann.id())));
        queue.takeBack(ids, ann.id());
        assertThat(queue.all(NOON)).allMatch(each -> each.rejected().isEmpty());
    }

    @Test
    void aRejectionFollowsTheEntryThatAPersonIsMergedIntoAndGoesWithThePerson() {
        Set<Long> ids = ids(add(11));
        Person twin = gallery.enroll(NewPerson.named("Anna", false), List.of(GalleryData.picture(2)));
        queue.reject(ids, twin.id());
        gallery.merge(ann.id(), twin.id());
        assertThat(queue.all(NOON).get(0).rejected()).containsExactly(ann.id());
        gallery.erase(ann.id(), Erasure.BY_HAND);
        assertThat(queue.all(NOON).get(0).rejected()).isEmpty();
    }

    @Test
    void whatIsIgnoredStaysAndCanBeOpenedAgain() {
        Set<Long> ids = ids(add(11));
        queue.put(ids, State.IGNORED);
        assertThat(queue.all(NOON)).extracting(Sighting::state).containsExactly(State.IGNORED);
        queue.put(ids, State.OPEN);
        assertThat(queue.all(NOON)).extracting(Sighting::state).containsExactly(State.OPEN);
    }

    @Test
    void confirmedFacesBecomePicturesWithTheirTemplatesAndTheGalleryIsTold() {
        List<Sighting> all = add(11, 12);
        queue.addTemplates(Map.of(all.get(0).id(), GalleryData.embedding("a", 512, 5)));
        AtomicInteger told = new AtomicInteger();
        gallery.onChange(told::incrementAndGet);
        Confirmation done = queue.confirm(ids(all), ann.id());
        assertThat(told).hasValue(1);
        assertThat(queue.size()).isZero();
        assertThat(done.enrolled()).isFalse();
        assertThat(gallery.pictures(ann.id()))
                .extracting(Picture::source, Picture::belowLimits)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("live", true),
                        org.assertj.core.groups.Tuple.tuple("live", false));
        assertThat(gallery.references("a", ann.id())).hasSize(2);
        assertThat(gallery.picturesWithout("a", 9))
                .extracting(each -> each.chip().bgr())
                .containsExactly(GalleryData.chip(11).bgr());
        assertThat(gallery.history().of(ann.id()).get(0))
                .extracting(Event::kind, Event::count)
                .containsExactly(Event.Kind.PICTURES_ADDED, 2);
    }

    @Test
    void undoingAConfirmationBringsTheSameSightingsBack() {
        Person bob = gallery.enroll(NewPerson.named("Bob", false), List.of());
        Set<Long> ids = ids(add(11, 12));
        queue.reject(ids, bob.id());
        queue.addTemplates(Map.of(ids.iterator().next(), GalleryData.embedding("a", 512, 5)));
        List<Sighting> before = queue.all(NOON);
        Map<Long, Embedding> templates = queue.templates("a");
        queue.undo(queue.confirm(ids, ann.id()));
        assertThat(queue.all(NOON)).isEqualTo(before);
        assertThat(queue.templates("a")).isEqualTo(templates);
        assertThat(gallery.pictures(ann.id())).hasSize(1);
        queue.undo(queue.confirm(ids, ann.id()));
        assertThat(queue.all(NOON)).isEqualTo(before);
    }

    @Test
    void aFaceThatThePersonHasAlreadyIsTakenOutOfTheQueueAndComesBackToo() {
        List<Sighting> all = add(1);
        Confirmation done = queue.confirm(ids(all), ann.id());
        assertThat(gallery.pictures(ann.id())).hasSize(1);
        queue.undo(done);
        assertThat(gallery.pictures(ann.id())).hasSize(1);
        assertThat(queue.all(NOON)).isEqualTo(all);
    }

    @Test
    void aNewPersonComesWithConsentAndGoesWithTheUndoing() {
        List<Sighting> all = add(11, 12);
        Consent consent = new Consent(
                Consent.Kind.DECLARED, "1", "en", "words", "access", "Olga", NOON, LocalDate.of(2027, 1, 1));
        Confirmation done = queue.enrollAs(NewPerson.of(PersonFacts.named(" Zoe "), consent), ids(all));
        Person zoe = done.person();
        assertThat(zoe.name()).isEqualTo("Zoe");
        assertThat(gallery.consents().current(zoe.id())).hasValue(consent);
        assertThat(gallery.pictures(zoe.id())).hasSize(2);
        queue.undo(done);
        assertThat(gallery.person(zoe.id())).isEmpty();
        assertThat(queue.all(NOON)).isEqualTo(all);
        assertThat(gallery.history().newest(1)).extracting(Event::kind).containsExactly(Event.Kind.ERASED);
    }

    @Test
    void whoGotOtherPicturesMeanwhileStaysWhenTheirEnrolmentIsUndone() {
        Confirmation done = queue.enrollAs(NewPerson.named("Zoe", false), ids(add(11)));
        gallery.addPictures(done.person().id(), List.of(GalleryData.picture(3)));
        queue.undo(done);
        assertThat(gallery.pictures(done.person().id())).hasSize(1);
    }

    @Test
    void whatWasErasedMeanwhileDoesNotComeBack() {
        Confirmation done = queue.confirm(ids(add(11)), ann.id());
        gallery.erase(ann.id(), Erasure.WITHDRAWAL);
        queue.undo(done);
        assertThat(queue.size()).isZero();
    }

    @Test
    void aFaceThatTheErasedHadAlreadyDoesNotComeBackEither() {
        Confirmation done = queue.confirm(ids(add(1)), ann.id());
        gallery.erase(ann.id(), Erasure.WITHDRAWAL);
        queue.undo(done);
        assertThat(queue.size()).isZero();
    }

    @Test
    void nothingIsConfirmedAsSomebodyWhoIsGone() {
        Set<Long> ids = ids(add(11));
        assertThatThrownBy(() -> queue.confirm(ids, 999)).isInstanceOf(GalleryException.class);
        assertThatThrownBy(() -> queue.enrollAs(NewPerson.named(" ", false), ids))
                .isInstanceOf(GalleryException.class);
        assertThat(queue.size()).isEqualTo(1);
    }

    @Test
    void theExpiredAreNotShownAndGo() {
        add(11, 12);
        Instant then = NOON.plusSeconds(11).plus(WEEK);
        assertThat(queue.all(then)).extracting(Sighting::seenAt).containsExactly(NOON.plusSeconds(12));
        assertThat(queue.eraseExpired(then)).isEqualTo(1);
        assertThat(queue.eraseExpired(then)).isZero();
        assertThat(queue.size()).isEqualTo(1);
    }

    @Test
    void aShorterTimeHoldsForWhatIsThereAndALongerOneDoesNot() {
        Sighting before = add(11).get(0);
        queue.shorten(Duration.ofDays(30));
        assertThat(queue.all(NOON)).containsExactly(before);
        queue.shorten(Duration.ofDays(1));
        assertThat(queue.all(NOON))
                .extracting(Sighting::expiresAt)
                .containsExactly(before.seenAt().plus(Duration.ofDays(1)));
    }

    @Test
    void nothingOfWhatWasErasedRemainsInTheFileAfterClosing() throws Exception {
        List<Sighting> all = add(11);
        queue.addTemplates(Map.of(all.get(0).id(), GalleryData.embedding("a", 512, 11)));
        gallery.close();
        assertThat(inFile("thumbnail of sighting 11".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        reopen();
        assertThat(queue.eraseAll()).isEqualTo(1);
        gallery.close();
        assertThat(inFile("thumbnail of sighting 11".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        byte[] pixels = GalleryData.chip(11).bgr();
        assertThat(inFile(java.util.Arrays.copyOf(pixels, 64))).isFalse();
        assertThat(inFile(java.util.Arrays.copyOf(VectorBytes.of(GalleryData.embedding("a", 512, 11)), 64)))
                .isFalse();
    }

    private boolean inFile(byte[] wanted) throws Exception {
        byte[] file = Files.readAllBytes(folder.resolve("gallery.mv.db"));
        return new String(file, StandardCharsets.ISO_8859_1).contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }

    @Test
    void aFaceIsKeptForSomeTime() {
        Chip chip = GalleryData.chip(1);
        assertThatThrownBy(() -> new NewSighting(chip, new byte[1], 1, false, NOON, NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
