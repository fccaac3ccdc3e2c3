package facedesk.cli.care;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import facedesk.cli.Terminal;
import facedesk.cli.Terminal.Answer;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.history.Event;
import facedesk.gallery.store.GalleryData;
import facedesk.gallery.store.GalleryStore;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CareCommandsTest {
    private static final LocalDate TODAY = LocalDate.now();

    @TempDir
    Path folder;

    private Path gallery;
    private Terminal terminal;

    @BeforeEach
    void enrol() {
        gallery = folder.resolve("people");
        terminal = Terminal.in(folder);
        try (GalleryStore store = GalleryStore.open(gallery)) {
            enrol(store, "Ann", "A-1", TODAY.plusDays(400), 1);
            enrol(store, "Ben", "", TODAY.plusDays(5), 2);
        }
    }

    private static void enrol(GalleryStore store, String name, String identifier, LocalDate until, int seed) {
        Consent consent = new Consent(Consent.Kind.SIGNED, "1", "en", "I agree.", "Entry", name, Instant.now(), until);
        store.enroll(
                NewPerson.of(new PersonFacts(name, identifier, "", ""), consent), List.of(GalleryData.picture(seed)));
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    private List<String> names(Path where) {
        try (GalleryStore store = GalleryStore.open(where)) {
            return store.people().stream().map(Person::name).toList();
        }
    }

    @Test
    void aBackupIsWrittenCheckedAndBroughtBackWithItsSettings() throws Exception {
        Path file = folder.resolve("backup.zip");
        terminal.replace("version", given -> "9.9");
        terminal.replace("portableSettings", given -> Map.of("threshold.verification.fr512", "0.47"));
        JsonNode written = terminal.run("backup", "--gallery", gallery, file, "--json")
                .exits(0)
                .json();
        assertThat(Answer.fields(written))
                .containsExactly("file", "created", "program", "schema", "people", "pictures", "templates", "consents");
        assertThat(written.get("people").asInt()).isEqualTo(2);
        assertThat(written.get("program").asText()).isEqualTo("9.9");
        assertThat(terminal.run("backup", "--gallery", gallery, file).complains(2))
                .contains("--replace");
        terminal.run("backup", "--gallery", gallery, file, "--replace").exits(0);

        assertThat(terminal.run("restore", "--check", file).exits(0).out())
                .contains("Found whole", "2 people, 2 pictures, 2 templates, 2 consents");
        assertThat(terminal.run("restore", "--gallery", gallery, file).complains(1))
                .contains("--replace", "backup");

        Path other = folder.resolve("other");
        JsonNode restored = terminal.run("restore", "--gallery", other, file, "--settings", "--json")
                .exits(0)
                .json();
        assertThat(restored.get("restored").asBoolean()).isTrue();
        assertThat(names(other)).containsExactly("Ann", "Ben");
        terminal.close();
        assertThat(Files.readString(folder.resolve("config/settings.json"))).contains("0.47");
    }

    @Test
    void restoringBringsBackWhoWasErasedUnlessTheirTimeIsOver() throws Exception {
        Path file = folder.resolve("backup.zip");
        try (GalleryStore store = GalleryStore.open(gallery)) {
            enrol(store, "Over", "", TODAY.minusDays(1), 3);
        }
        terminal.run("backup", "--gallery", gallery, file).exits(0);
        terminal.run("erase", "--gallery", gallery, "--person", "Ann", "--yes").exits(0);
        String out = terminal.run("restore", "--gallery", gallery, "--replace", file)
                .exits(0)
                .out();
        assertThat(out).contains("1 erased", "erases them again");
        assertThat(names(gallery)).containsExactly("Ann", "Ben");
    }

    @Test
    void whatIsNoBackupIsRefusedInOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Nothing");
        assertThat(terminal.run("restore", "--gallery", gallery, "--replace", file)
                        .complains(2))
                .contains("notes.txt is not a backup");
        assertThat(terminal.run("restore", "--check", folder.resolve("absent")).complains(2))
                .contains("There is no file");
        assertThat(names(gallery)).containsExactly("Ann", "Ben");
    }

    @Test
    void aGalleryInUseIsNotReplaced() throws Exception {
        Path file = folder.resolve("backup.zip");
        terminal.run("backup", "--gallery", gallery, file).exits(0);
        // As another process has it: within this one the database would be shared.
        try (FileChannel held = FileChannel.open(gallery.resolve("gallery.mv.db"), StandardOpenOption.WRITE)) {
            held.lock();
            assertThat(terminal.run("restore", "--gallery", gallery, "--replace", file)
                            .complains(2))
                    .contains("open in another window");
        }
        assertThat(names(gallery)).containsExactly("Ann", "Ben");
    }

    @Test
    void aPersonIsFoundByIdentifierNameOrNumberAndTheirDataWritten() {
        Path file = folder.resolve("ann.zip");
        assertThat(terminal.run("export", "--gallery", gallery, "--person", "a-1", file, "--language", "de")
                        .exits(0)
                        .out())
                .contains("Ann");
        assertThat(file).exists();
        assertThat(terminal.run("export", "--gallery", gallery, "--person", "Ann", file)
                        .complains(2))
                .contains("--replace");
        assertThat(terminal.run("export", "--gallery", gallery, "--person", "Zoe", folder.resolve("z.zip"))
                        .complains(2))
                .contains("nobody", "Zoe");
        try (GalleryStore store = GalleryStore.open(gallery)) {
            assertThat(store.history().last(Event.Kind.EXPORTED)).isPresent();
            store.enroll(NewPerson.named("Ann", false), List.of());
        }
        assertThat(terminal.run("export", "--gallery", gallery, "--person", "Ann", folder.resolve("x.zip"))
                        .complains(2))
                .contains("2 people are called Ann", "#1");
        terminal.run("export", "--gallery", gallery, "--person", "#1", folder.resolve("one.zip"), "--json")
                .exits(0);
    }

    @Test
    void erasingAsksOrIsToldYes() {
        assertThat(terminal.run("erase", "--gallery", gallery, "--person", "Ann")
                        .complains(2))
                .contains("--yes");
        assertThat(names(gallery)).containsExactly("Ann", "Ben");
        JsonNode erased = terminal.run(
                        "erase", "--gallery", gallery, "--person", "Ann", "--withdrawn", "--yes", "--json")
                .exits(0)
                .json();
        assertThat(erased.get("pictures").asInt()).isEqualTo(1);
        assertThat(names(gallery)).containsExactly("Ben");
        try (GalleryStore store = GalleryStore.open(gallery)) {
            assertThat(store.history().newest(1).get(0).kind()).isEqualTo(Event.Kind.ERASED_ON_WITHDRAWAL);
        }
    }

    @Test
    void retentionIsToldAndEnforced() {
        try (GalleryStore store = GalleryStore.open(gallery)) {
            enrol(store, "Over", "", TODAY.minusDays(1), 3);
        }
        JsonNode told = terminal.run("retention", "--gallery", gallery, "--dry-run", "--json")
                .exits(0)
                .json();
        assertThat(Answer.fields(told))
                .containsExactly("day", "erased", "due", "ending", "within", "heldBack", "daysAhead");
        assertThat(told.get("due").asInt()).isEqualTo(1);
        assertThat(told.get("ending").asInt()).isEqualTo(1);
        assertThat(names(gallery)).hasSize(3);
        assertThat(terminal.run("retention", "--gallery", gallery, "--ahead", "500")
                        .exits(0)
                        .out())
                .contains("1 erased, 0 due, 2 more end within 500 days");
        assertThat(names(gallery)).containsExactly("Ann", "Ben");
    }

    @Test
    void aClockFarAheadIsHeldBackUntilItIsSaidToBeRight() {
        try (GalleryStore store = GalleryStore.open(gallery)) {
            store.consents().reach(TODAY.minusDays(100));
            enrol(store, "Over", "", TODAY.minusDays(50), 3);
        }
        assertThat(terminal.run("retention", "--gallery", gallery).complains(1))
                .contains("100 days", "--date-is-right");
        assertThat(names(gallery)).hasSize(3);
        terminal.run("retention", "--gallery", gallery, "--date-is-right").exits(0);
        assertThat(names(gallery)).containsExactly("Ann", "Ben");
    }

    @Test
    void anotherNetworkIsUsedAndTheOldTemplatesAreKeptOrErased() {
        terminal.run("models", "use", "fr512", "--gallery", gallery).exits(0);
        JsonNode used = terminal.run("models", "use", "mobilefacenet", "--gallery", gallery, "--json")
                .exits(0)
                .json();
        assertThat(Answer.fields(used)).containsExactly("model", "before", "embedded", "templates", "oldErased");
        assertThat(used.get("before").asText()).isEqualTo("fr512");
        assertThat(used.get("embedded").asInt()).isEqualTo(2);
        assertThat(terminal.run("models", "list").exits(0).out()).contains("mobilefacenet (chosen)");
        try (GalleryStore store = GalleryStore.open(gallery)) {
            assertThat(store.templateCounts()).containsEntry("fr512", 2).containsEntry("mobilefacenet", 2);
        }
        assertThat(terminal.run("models", "use", "fr512", "--gallery", gallery, "--drop-old")
                        .exits(0)
                        .out())
                .contains("fr512 is in use: 2 templates, 0 of them new");
        try (GalleryStore store = GalleryStore.open(gallery)) {
            assertThat(store.templateCounts()).doesNotContainKey("mobilefacenet");
        }
        assertThat(terminal.run("models", "use", "rfb320", "--gallery", gallery).complains(2))
                .contains("does not embed");
        assertThat(terminal.run("models", "use", "nothing", "--gallery", gallery)
                        .complains(2))
                .contains("no network nothing");
    }
}
