package facedesk.gallery.store;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.Erasure;
import facedesk.gallery.Mark;
import facedesk.gallery.Merger;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.Picture;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.history.Event;
import facedesk.gallery.rows.RowSink;
import facedesk.gallery.rows.Table;
import facedesk.gallery.sighting.NewSighting;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What merging and parting, giving and erasing must not mix up. */
class EntriesTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final Consent CONSENT =
            new Consent(Consent.Kind.SIGNED, "1", "en", "I agree.", "login", "Ben", NOON, LocalDate.of(2026, 8, 1));

    @TempDir
    private Path folder;

    private GalleryStore gallery;

    @BeforeEach
    void open() {
        gallery = GalleryStore.open(folder, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    private Person enroll(String name, boolean demo, long... pictures) {
        return gallery.enroll(
                NewPerson.named(name, demo),
                LongStream.of(pictures).mapToObj(GalleryData::picture).toList());
    }

    private Person now(Person person) {
        return gallery.person(person.id()).orElseThrow();
    }

    private Set<Long> pictures(Person person) {
        return gallery.pictures(person.id()).stream().map(Picture::id).collect(Collectors.toSet());
    }

    @Test
    void partingTakesTheOthersConsentAwayAgain() {
        Person ann = enroll("Ann", false, 1);
        Person ben = gallery.enroll(NewPerson.of(PersonFacts.named("Ben"), CONSENT), List.of(GalleryData.picture(2)));

        Merger merger = gallery.merge(ann.id(), ben.id());
        assertThat(gallery.consents().current(ann.id())).contains(CONSENT);
        Person back = gallery.part(merger);

        assertThat(gallery.consents().of(ann.id())).isEmpty();
        assertThat(gallery.consents().of(back.id())).containsExactly(CONSENT);
        assertThat(gallery.consents().endingBefore(LocalDate.of(2026, 9, 1))).containsExactly(back.id());
    }

    @Test
    void aConsentGivenSinceStaysWhenEntriesAreParted() {
        Person ann = enroll("Ann", false, 1);
        Person ben = gallery.enroll(NewPerson.of(PersonFacts.named("Ben"), CONSENT), List.of(GalleryData.picture(2)));
        Merger merger = gallery.merge(ann.id(), ben.id());
        Consent own =
                new Consent(Consent.Kind.SIGNED, "1", "en", "I agree.", "login", "Ann", NOON, LocalDate.of(2027, 1, 1));
        gallery.consents().add(ann.id(), own);
        gallery.part(merger);
        assertThat(gallery.consents().of(ann.id())).containsExactly(own);
    }

    @Test
    void whoIsBlockedIsNotLetInByAMergerAndNotBlockedByItsUndoing() {
        Person ann = enroll("Ann", false, 1);
        Person twice = enroll("Ann again", false, 2);
        gallery.block(twice.id(), true);
        Merger merger = gallery.merge(ann.id(), twice.id());
        assertThat(now(ann).blocked()).isTrue();
        assertThat(gallery.part(merger).blocked()).isTrue();
        assertThat(now(ann).blocked()).isFalse();
    }

    @Test
    void someoneRealDoesNotGoWithTheDemoPeople() {
        Person demo = enroll("Demo", true, 1);
        Person ann = enroll("Ann", false, 2);
        Merger merger = gallery.merge(demo.id(), ann.id());
        gallery.deleteDemo();
        assertThat(pictures(demo)).hasSize(2);
        gallery.part(merger);
        gallery.deleteDemo();
        assertThat(gallery.people()).extracting(Person::name).containsExactly("Ann");
    }

    @Test
    void demoPeopleStayWhatTheyAreWhenTheyAreMergedAndParted() {
        Person one = enroll("One", true, 1);
        Person two = enroll("Two", true, 2);
        gallery.part(gallery.merge(one.id(), two.id()));
        gallery.deleteDemo();
        assertThat(gallery.size()).isZero();
    }

    @Test
    void picturesOfSomeoneRealMakeADemoPersonReal() {
        Person demo = enroll("Demo", true, 1);
        Person ann = enroll("Ann", false, 2, 3);
        gallery.give(ann.id(), demo.id(), pictures(ann));
        gallery.deleteDemo();
        assertThat(pictures(demo)).hasSize(3);
    }

    @Test
    void whatIsNotGivenIsNotWrittenDown() {
        Person ann = enroll("Ann", false, 1);
        Person ben = enroll("Ben", false, 1);
        assertThat(gallery.give(ann.id(), ben.id(), pictures(ann))).isEmpty();
        assertThat(gallery.give(ann.id(), ann.id(), pictures(ann))).isEmpty();
        assertThat(gallery.history().newest(10))
                .extracting(Event::kind)
                .containsExactly(Event.Kind.ENROLLED, Event.Kind.ENROLLED);
    }

    @Test
    void demoPeopleLeaveNoRecordHoweverTheyGo() {
        Person one = enroll("One", true, 1);
        enroll("Two", true, 2);
        gallery.erase(one.id(), Erasure.BY_HAND);
        gallery.deleteDemo();
        assertThat(gallery.size()).isZero();
        assertThat(gallery.history().newest(10)).isEmpty();
    }

    /** Rows that would name or show an erased person, wherever they came from. */
    @Test
    void anErasedPersonIsInNoTableAnyMore() throws Exception {
        enroll("Ben", false, 9);
        Person ann = gallery.enroll(NewPerson.of(PersonFacts.named("Ann"), CONSENT), List.of(GalleryData.picture(1)));
        Person other = enroll("Cleo", false, 7);
        gallery.addPictures(ann.id(), List.of(GalleryData.picture(2)));
        gallery.mark(new Mark.LookAlike(ann.id(), other.id()));
        gallery.mark(new Mark.SamePerson(ann.id(), other.id()));
        gallery.mark(new Mark.BadPicture(pictures(ann).iterator().next()));
        gallery.recognitions().add(List.of(GalleryData.recognition(ann, 5)));
        String hash = "ab".repeat(32);
        gallery.imports().remember(ann.id(), Map.of(hash, GalleryData.chip(1)), Map.of("cd".repeat(32), "x"), "l");
        byte[] thumbnail = {1, 2, 3};
        gallery.sightings()
                .add(List.of(new NewSighting(
                        GalleryData.chip(30), thumbnail, 0.7, false, NOON, NOON.plus(Duration.ofDays(7)))));
        long sighting = gallery.sightings().all(NOON).get(0).id();
        gallery.sightings().reject(Set.of(sighting), ann.id());
        gallery.sightings().confirm(Set.of(sighting), ann.id());
        gallery.merge(ann.id(), enroll("Ann again", false, 4).id());

        gallery.erase(ann.id(), Erasure.WITHDRAWAL);

        List<String> left = rowsWithoutEvents();
        assertThat(left).allSatisfy(row -> assertThat(row).doesNotContain("Ann"));
        assertThat(left.stream().filter(row -> row.startsWith("person")).toList())
                .hasSize(2);
        assertThat(left.stream().filter(row -> row.startsWith("picture_image")).toList())
                .hasSize(2);
        assertThat(left.stream().map(row -> row.replaceAll("\\[.*", "")).distinct())
                .containsExactlyInAnyOrder("person", "picture", "picture_image", "template");
        assertThat(gallery.history().of(ann.id())).isEmpty();
    }

    private List<String> rowsWithoutEvents() throws Exception {
        List<String> rows = new ArrayList<>();
        gallery.copyTo(new RowSink() {
            private String name = "";

            @Override
            public void table(Table table) {
                name = table.name();
            }

            @Override
            public void row(@Nullable Object[] values) {
                if (!name.equals("event")) {
                    rows.add(name + Arrays.deepToString(values));
                }
            }
        });
        return rows;
    }
}
