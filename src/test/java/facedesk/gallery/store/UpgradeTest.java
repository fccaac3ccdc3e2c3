package facedesk.gallery.store;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.embedding.Embedding;
import facedesk.gallery.Erasure;
import facedesk.gallery.Mark;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.Picture;
import facedesk.gallery.Recognition;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gallery written before there were consents, sightings and imported files, as it was on disk then. */
class UpgradeTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final byte[] THUMBNAIL = {(byte) 0xff, (byte) 0xd8, 1};
    private static final Embedding VECTOR = GalleryData.embedding("a", 512, 1);

    @TempDir
    private Path folder;

    @BeforeEach
    void writeAsTheThirdMigrationLeftIt() throws Exception {
        String url = "jdbc:h2:" + folder.resolve("gallery");
        Flyway.configure(getClass().getClassLoader())
                .dataSource(url, "gallery", "")
                .locations("classpath:facedesk/gallery/migration")
                .target("3")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, "gallery", "");
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO person (name, demo, enrolled_at) VALUES"
                    + " ('Zoe', FALSE, TIMESTAMP WITH TIME ZONE '2026-04-01 10:00:00+02:00'),"
                    + " ('Ann', TRUE, TIMESTAMP WITH TIME ZONE '2026-04-02 10:00:00Z')");
            for (long picture = 1; picture <= 3; picture++) {
                insert(connection, picture, picture == 3 ? 2 : 1);
            }
            statement.execute("INSERT INTO recognition (happened_at, comparison, model_id, measure, person_id, score,"
                    + " runner_up, threshold, outcome, face_width, quality) VALUES"
                    + " (TIMESTAMP WITH TIME ZONE '2026-04-03 10:00:00Z', 'IDENTIFICATION', 'a', 'COSINE', 1, 0.6,"
                    + " NULL, 0.4, 'ACCEPTED', 100, 0.8)");
            statement.execute("INSERT INTO same_person VALUES (1, 2)");
            statement.execute("INSERT INTO bad_picture VALUES (2)");
        }
        assertThat(folder.resolve("gallery.mv.db")).exists();
    }

    private static void insert(Connection connection, long picture, long person) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO picture (person_id, chip_hash, quality,"
                        + " source, taken_at) VALUES (?, ?, ?, ?, TIMESTAMP WITH TIME ZONE '2026-04-01 10:00:00Z')");
                PreparedStatement image = connection.prepareStatement("INSERT INTO picture_image VALUES (?, ?, ?)");
                PreparedStatement template = connection.prepareStatement("INSERT INTO template VALUES (?, 'a', ?)")) {
            row.setLong(1, person);
            row.setBytes(2, PictureRows.hash(GalleryData.chip(picture)));
            row.setDouble(3, 0.5 + picture / 10.0);
            row.setString(4, "photo " + picture);
            row.execute();
            image.setLong(1, picture);
            image.setBytes(2, THUMBNAIL);
            image.setBytes(3, GalleryData.chip(picture).bgr());
            image.execute();
            template.setLong(1, picture);
            template.setBytes(2, VectorBytes.of(VECTOR));
            template.execute();
        }
    }

    @Test
    void everythingIsThereAndReadsAsOfToday() throws Exception {
        try (GalleryStore gallery = GalleryStore.open(folder, Clock.fixed(NOON, ZoneOffset.UTC))) {
            assertThat(gallery.people()).extracting(Person::name).containsExactly("Ann", "Zoe");
            Person zoe = gallery.person(1).orElseThrow();
            assertThat(zoe)
                    .isEqualTo(new Person(
                            1, PersonFacts.named("Zoe"), false, false, Instant.parse("2026-04-01T08:00:00Z")));
            assertThat(gallery.pictures(1)).hasSize(2).allSatisfy(picture -> {
                assertThat(picture.look()).isEmpty();
                assertThat(picture.belowLimits()).isFalse();
                assertThat(picture.thumbnail()).isEqualTo(THUMBNAIL);
            });
            assertThat(gallery.chip(3).orElseThrow().bgr())
                    .isEqualTo(GalleryData.chip(3).bgr());
            assertThat(gallery.references("a")).hasSize(3).allSatisfy(reference -> assertThat(reference.embedding())
                    .isEqualTo(VECTOR));
            assertThat(gallery.marks()).containsExactlyInAnyOrder(new Mark.SamePerson(1, 2), new Mark.BadPicture(2));
            assertThat(gallery.recognitions().newestOf(1, 9))
                    .singleElement()
                    .extracting(Recognition::pictureId)
                    .isEqualTo(OptionalLong.empty());
            assertThat(gallery.overview()).extracting(row -> row.pictures()).containsExactly(1, 2);
            assertThat(gallery.overview().get(1).lastMatched()).contains(Instant.parse("2026-04-03T10:00:00Z"));
            assertThat(gallery.thumbnail(1)).contains(THUMBNAIL);
            assertThat(gallery.uses(1)).isEmpty();
            assertThat(gallery.history().newest(9)).isEmpty();
            assertThat(gallery.sightings().size()).isZero();
            assertThat(gallery.imports().all("l")).isEmpty();
        }
    }

    @Test
    void nobodyIsErasedByDateAndWhatIsNewCanBeDone() throws Exception {
        try (GalleryStore gallery = GalleryStore.open(folder, Clock.fixed(NOON, ZoneOffset.UTC))) {
            assertThat(gallery.consents().endingBefore(LocalDate.of(9999, 1, 1)))
                    .isEmpty();
            gallery.block(1, true);
            Picture first = gallery.pictures(1).get(0);
            gallery.putBack(gallery.removePicture(first.id()).orElseThrow());
            Person back = gallery.part(gallery.merge(1, 2));
            assertThat(back.name()).isEqualTo("Ann");
            assertThat(back.demo()).isTrue();
            gallery.erase(1, Erasure.WITHDRAWAL);
            assertThat(gallery.recognitions().size()).isZero();
            assertThat(gallery.people()).containsExactly(back);
        }
        try (GalleryStore gallery = GalleryStore.open(folder)) {
            assertThat(gallery.size()).isEqualTo(1);
        }
    }
}
