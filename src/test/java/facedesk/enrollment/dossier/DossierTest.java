package facedesk.enrollment.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import facedesk.detection.Chip;
import facedesk.gallery.Erasure;
import facedesk.gallery.GalleryException;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.history.Event;
import facedesk.gallery.store.GalleryData;
import facedesk.gallery.store.GalleryStore;
import facedesk.image.Frame;
import facedesk.image.ImageFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T10:15:30Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private GalleryStore gallery;
    private Dossier dossier;
    private Person ann;

    @BeforeEach
    void enrol() {
        gallery = GalleryStore.open(folder.resolve("gallery"), CLOCK);
        dossier = new Dossier(gallery, CLOCK);
        PersonFacts facts = new PersonFacts("Ann <b>", "A-1", "Labor", "1 < 2\n& more");
        Consent consent = new Consent(
                Consent.Kind.SIGNED,
                "3",
                "en",
                "I agree to this.",
                "Entry",
                "Ann",
                CLOCK.instant(),
                LocalDate.of(2027, 1, 31));
        ann = gallery.enroll(NewPerson.of(facts, consent), List.of(GalleryData.picture(1), GalleryData.picture(2)));
        Person ben = gallery.enroll(NewPerson.named("Ben", false), List.of(GalleryData.picture(3)));
        gallery.recognitions().add(List.of(GalleryData.recognition(ann, 7), GalleryData.recognition(ben, 8)));
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    private Map<String, byte[]> written(Locale locale) throws Exception {
        Path file = folder.resolve("ann.zip");
        dossier.write(ann.id(), file, locale);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void everythingAboutAPersonAndNothingAboutAnother() throws Exception {
        Map<String, byte[]> entries = written(Locale.ENGLISH);
        assertThat(entries.keySet())
                .containsExactly(
                        "index.html",
                        "facts.json",
                        "pictures/1.jpg",
                        "pictures/1.png",
                        "pictures/2.jpg",
                        "pictures/2.png");
        JsonNode facts = new ObjectMapper().readTree(entries.get("facts.json"));
        assertThat(facts.get("name").asText()).isEqualTo("Ann <b>");
        assertThat(facts.get("note").asText()).isEqualTo("1 < 2\n& more");
        assertThat(facts.get("consents").get(0).get("wording").asText()).isEqualTo("I agree to this.");
        assertThat(facts.get("consents").get(0).get("retainUntil").asText()).isEqualTo("2027-01-31");
        assertThat(facts.get("templates").get("a").asInt()).isEqualTo(2);
        assertThat(facts.get("recognitions")).hasSize(1);
        assertThat(facts.get("recognitions").get(0).get("score").asDouble()).isEqualTo(0.6);
        assertThat(facts.get("events").get(0).get("kind").asText()).isEqualTo("ENROLLED");
        assertThat(new String(entries.get("facts.json"), StandardCharsets.UTF_8))
                .doesNotContain("Ben");
    }

    @Test
    void theAlignedFaceIsEveryPixelOfIt() throws Exception {
        Path png = Files.write(folder.resolve("1.png"), written(Locale.ENGLISH).get("pictures/1.png"));
        Frame read = ImageFiles.read(png);
        assertThat(read.width()).isEqualTo(Chip.SIZE);
        assertThat(read.bgr()).isEqualTo(GalleryData.chip(1).bgr());
    }

    @Test
    void thePageCanBeReadInBothLanguagesAndIsEscaped() throws Exception {
        String english = new String(written(Locale.ENGLISH).get("index.html"), StandardCharsets.UTF_8);
        assertThat(english)
                .contains("<html lang=\"en\">", "Ann &lt;b&gt;", "1 &lt; 2\n&amp; more", "I agree to this.")
                .contains("January 31, 2027", "0.60", "Accepted", "Enrolled", "2 templates")
                .doesNotContain("<b>");
        String german = new String(written(Locale.GERMAN).get("index.html"), StandardCharsets.UTF_8);
        assertThat(german).contains("<html lang=\"de\">", "31. Januar 2027", "0,60", "Angenommen", "Kennung");
    }

    @Test
    void thatItWasWrittenIsNotedAndFoundInTheNext() throws Exception {
        written(Locale.ENGLISH);
        assertThat(gallery.history().of(ann.id()).get(0).kind()).isEqualTo(Event.Kind.EXPORTED);
        assertThat(new String(written(Locale.ENGLISH).get("index.html"), StandardCharsets.UTF_8))
                .contains("A copy of these data was written");
    }

    @Test
    void whoIsGoneHasNoDataAndAFileThatCannotBeWrittenIsNamed() {
        Path nowhere = folder.resolve("absent/ann.zip");
        assertThatThrownBy(() -> dossier.write(ann.id(), nowhere, Locale.ENGLISH))
                .isInstanceOf(DossierException.class)
                .hasMessageContaining("ann.zip");
        assertThat(gallery.history().of(ann.id())).hasSize(1);
        gallery.erase(ann.id(), Erasure.BY_HAND);
        Path file = folder.resolve("ann.zip");
        assertThatThrownBy(() -> dossier.write(ann.id(), file, Locale.ENGLISH)).isInstanceOf(GalleryException.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void fileNamesAreSafeEverywhere() {
        assertThat(Dossier.fileName(ann)).isEqualTo("facedesk-Ann-b.zip");
        Person nasty = gallery.enroll(NewPerson.named("../CON: *?", false), List.of());
        assertThat(Dossier.fileName(nasty)).isEqualTo("facedesk-CON.zip");
        Person signs = gallery.enroll(NewPerson.named("!!!", false), List.of());
        assertThat(Dossier.fileName(signs)).isEqualTo("facedesk-person.zip");
        Person umlauts = gallery.enroll(NewPerson.named("Jörg Müller", false), List.of());
        assertThat(Dossier.fileName(umlauts)).isEqualTo("facedesk-Jörg-Müller.zip");
    }

    @Test
    void everyKindOfEventOfAPersonHasItsWords() {
        for (Event.Kind kind : Event.Kind.values()) {
            boolean nobodys =
                    kind.name().startsWith("ERASED") || kind == Event.Kind.BACKED_UP || kind == Event.Kind.RESTORED;
            assertThat(EventText.of(kind) == EventText.OTHER).as(kind.name()).isEqualTo(nobodys);
        }
    }
}
