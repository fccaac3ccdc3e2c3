package facedesk.gallery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.gallery.GalleryException;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.history.Event;
import facedesk.gallery.store.GalleryData;
import facedesk.gallery.store.GalleryStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final Clock CLOCK = Clock.fixed(FullGallery.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path live;
    private Path file;

    @BeforeEach
    void name() {
        live = folder.resolve("gallery");
        file = folder.resolve("facedesk-backup-2026-05-04.zip");
    }

    private Backup backUp(GalleryStore gallery) throws ArchiveException {
        return new BackupWriter(gallery, "1.2", CLOCK).write(file, Map.of("model", "a"), Steps.UNSEEN);
    }

    private Backup fullBackup() throws ArchiveException {
        try (GalleryStore gallery = GalleryStore.open(live, CLOCK)) {
            FullGallery.fill(gallery);
            return backUp(gallery);
        }
    }

    @Test
    void everythingComesBackAsItWas() throws Exception {
        List<String> before;
        try (GalleryStore gallery = GalleryStore.open(live, CLOCK)) {
            FullGallery.fill(gallery);
            before = new ArrayList<>(FullGallery.rows(gallery));
            backUp(gallery);
            before.add("backed up");
        }
        Path other = folder.resolve("other");

        new Restore(other, CLOCK).from(file, Optional.empty(), Steps.UNSEEN);

        try (GalleryStore gallery = GalleryStore.open(other, CLOCK)) {
            List<String> after = FullGallery.rows(gallery);
            assertThat(after.stream().filter(row -> !row.contains("RESTORED") && !row.startsWith("Table[name=event")))
                    .containsExactlyElementsOf(before.stream()
                            .filter(row -> !row.startsWith("Table[name=event") && !row.equals("backed up"))
                            .toList());
            assertThat(gallery.history().newest(1)).singleElement().satisfies(event -> {
                assertThat(event.kind()).isEqualTo(Event.Kind.RESTORED);
                assertThat(event.count()).isEqualTo(2);
            });
            Person next = gallery.enroll(NewPerson.named("Dora", false), List.of());
            assertThat(next.id())
                    .as("the id of somebody erased is never given again")
                    .isGreaterThan(3);
        }
    }

    @Test
    void theBackupSaysWhatIsInItAndThatItWasMade() throws Exception {
        try (GalleryStore gallery = GalleryStore.open(live, CLOCK)) {
            FullGallery.fill(gallery);
            backUp(gallery);
            assertThat(gallery.history().newest(1)).singleElement().satisfies(event -> {
                assertThat(event.kind()).isEqualTo(Event.Kind.BACKED_UP);
                assertThat(event.personId()).isEmpty();
            });
        }
        Backup backup = Restore.check(file, Steps.UNSEEN);
        assertThat(backup.contents()).isEqualTo(new BackupContents(2, 3, 4, 1));
        assertThat(backup.created()).isEqualTo(FullGallery.NOW);
        assertThat(backup.program()).isEqualTo("1.2");
        assertThat(backup.settings()).containsExactly(Map.entry("model", "a"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void nothingOfTheErasedIsInIt() throws Exception {
        fullBackup();
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(all).contains("Ann Müller").doesNotContain("Cleo");
        byte[] chip = GalleryData.chip(4).bgr();
        assertThat(all)
                .doesNotContain(
                        java.util.Base64.getEncoder().encodeToString(chip).substring(0, 400));
    }

    @Test
    void whatIsWrittenMeanwhileIsNotHalfInIt() throws Exception {
        try (GalleryStore gallery = GalleryStore.open(live, CLOCK)) {
            FullGallery.fill(gallery);
            Steps enrollingOneMeanwhile = new Steps() {
                private boolean done;

                @Override
                public void report(long step, long total) {
                    if (!done) {
                        done = true;
                        CompletableFuture.runAsync(() ->
                                        gallery.enroll(NewPerson.named("Late", false), List.of(GalleryData.picture(9))))
                                .join();
                    }
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            };
            new BackupWriter(gallery, "1.2", CLOCK).write(file, Map.of(), enrollingOneMeanwhile);
            assertThat(gallery.size()).isEqualTo(3);
        }
        assertThat(Restore.check(file, Steps.UNSEEN).contents()).isEqualTo(new BackupContents(2, 3, 4, 1));
    }

    @Test
    void whatIsThereIsReplacedAndLeavesNoRemains() throws Exception {
        fullBackup();
        try (GalleryStore gallery = GalleryStore.open(live, CLOCK)) {
            gallery.enroll(NewPerson.named("Newer", false), List.of(GalleryData.picture(20)));
        }
        new Restore(live, CLOCK).from(file, Optional.of(LocalDate.of(2026, 6, 1)), Steps.UNSEEN);
        try (var files = Files.list(live)) {
            assertThat(files).containsExactly(live.resolve("gallery.mv.db"));
        }
        try (GalleryStore gallery = GalleryStore.open(live, CLOCK)) {
            assertThat(gallery.people()).extracting(Person::name).containsExactly("Ann Müller", "Ben");
            assertThat(gallery.consents().reached()).contains(LocalDate.of(2026, 6, 1));
        }
        assertThat(new String(Files.readAllBytes(live.resolve("gallery.mv.db")), StandardCharsets.ISO_8859_1))
                .doesNotContain("Newer");
    }

    @Test
    void aGalleryInUseIsNotReplaced() throws Exception {
        fullBackup();
        try (GalleryStore gallery = GalleryStore.open(live, CLOCK)) {
            assertThatThrownBy(() -> new Restore(live, CLOCK).from(file, Optional.empty(), Steps.UNSEEN))
                    .isInstanceOf(GalleryException.class)
                    .hasMessageContaining("open in another window");
            gallery.enroll(NewPerson.named("Still writing", false), List.of());
        }
        try (GalleryStore gallery = GalleryStore.open(live, CLOCK)) {
            assertThat(gallery.size()).isEqualTo(3);
        }
    }

    @Test
    void aDamagedGalleryIsReplaced() throws Exception {
        fullBackup();
        Files.write(live.resolve("gallery.mv.db"), new byte[5000]);
        assertThatThrownBy(() -> GalleryStore.open(live).close()).isInstanceOf(GalleryException.class);
        new Restore(live, CLOCK).from(file, Optional.empty(), Steps.UNSEEN);
        try (GalleryStore gallery = GalleryStore.open(live, CLOCK)) {
            assertThat(gallery.size()).isEqualTo(2);
        }
    }

    @Test
    void stoppingLeavesEverythingAsItWas() throws Exception {
        fullBackup();
        byte[] old = Files.readAllBytes(file);
        Steps stopped = new Steps() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (GalleryStore gallery = GalleryStore.open(live, CLOCK)) {
            assertThatThrownBy(() -> new BackupWriter(gallery, "1.2", CLOCK).write(file, Map.of(), stopped))
                    .isInstanceOfSatisfying(ArchiveException.class, failure -> assertThat(failure.problem())
                            .isEqualTo(ArchiveProblem.CANCELLED));
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(old);
        byte[] gallery = Files.readAllBytes(live.resolve("gallery.mv.db"));
        assertThatThrownBy(() -> new Restore(live, CLOCK).from(file, Optional.empty(), stopped))
                .isInstanceOf(ArchiveException.class);
        assertThat(Files.readAllBytes(live.resolve("gallery.mv.db"))).isEqualTo(gallery);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(live, file);
        }
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        Path nowhere = folder.resolve("absent/backup.zip");
        try (GalleryStore gallery = GalleryStore.open(live, CLOCK)) {
            assertThatThrownBy(() -> new BackupWriter(gallery, "1.2", CLOCK).write(nowhere, Map.of(), Steps.UNSEEN))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("could not be written");
        }
    }

    @Test
    void aGalleryWithoutAnybodyIsBackedUpToo() throws Exception {
        try (GalleryStore gallery = GalleryStore.open(live, CLOCK)) {
            assertThat(backUp(gallery).contents()).isEqualTo(new BackupContents(0, 0, 0, 0));
        }
        new Restore(folder.resolve("other"), CLOCK).from(file, Optional.empty(), Steps.UNSEEN);
    }
}
