package facedesk.cli.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import facedesk.cli.Pictures;
import facedesk.cli.Terminal;
import facedesk.cli.Terminal.Answer;
import facedesk.gallery.Gallery;
import facedesk.gallery.Picture;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.store.GalleryStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path people;
    private Path pictures;

    @BeforeEach
    void open() {
        terminal = Terminal.in(folder);
        people = folder.resolve("people");
        pictures = folder.resolve("pictures");
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    @Test
    void importingTwiceChangesNothingAndAnotherPictureIsAdded() throws Exception {
        DemoFolder.add(pictures, "Ann", "person-a-enrolled");
        DemoFolder.add(pictures, "Ben", "person-b-enrolled");
        JsonNode first = run("--json").exits(0).json();
        assertThat(Answer.fields(first))
                .containsExactly(
                        "newPeople", "newPictures", "knownPictures", "refused", "problems", "suspicions", "consent");
        assertThat(counts(first)).containsExactly(2, 2, 0);
        List<String> before = contents();

        JsonNode second = run("--json").exits(0).json();
        assertThat(counts(second)).containsExactly(0, 0, 2);
        assertThat(contents()).isEqualTo(before);

        DemoFolder.add(pictures, "Ann", "person-a-played");
        assertThat(run().exits(0).out())
                .startsWith("0 people and 1 pictures added, 2 pictures were there already, 0 could not be used");
        assertThat(contents()).containsAll(before).hasSize(3);
    }

    @Test
    void whatCannotBeUsedIsNamedAndTheRestIsThere() throws Exception {
        DemoFolder.add(pictures, "Ann", "person-a-enrolled");
        Files.writeString(pictures.resolve("Ann/text.jpg"), "Not a picture");
        Pictures.plain(Files.createDirectories(pictures.resolve("Nobody")).resolve("plain.png"));
        Answer answer = run("--json");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("text.jpg"))
                .anyMatch(line -> line.contains("plain.png"))
                .anyMatch(line -> line.contains("No usable picture in the folder of Nobody"));
        assertThat(counts(answer.json())).containsExactly(1, 1, 0);
        assertThat(answer.json().get("refused")).hasSize(2);
        assertThat(answer.json().get("problems")).hasSize(1);
    }

    @Test
    void aFolderWithoutPeopleIsNamed() throws Exception {
        assertThat(run().complains(2)).contains(pictures.toString(), "cannot be read");
        Files.createDirectory(pictures);
        assertThat(run().complains(2)).contains(pictures.toString(), "no sub-folder");
    }

    @Test
    void aListAndAnArchiveSayWhoIsWho() throws Exception {
        DemoFolder.add(pictures, "x", "person-a-enrolled");
        DemoFolder.add(pictures, "x", "person-b-enrolled");
        Path list = pictures.resolve("people.csv");
        Files.writeString(
                list,
                """
                name;file;identifier;group
                Ann;x/person-a-enrolled.jpg;1;Red
                Ben;x/person-b-enrolled.jpg;2;
                """);
        assertThat(counts(terminal.run("import", "--gallery", people, "--json", list)
                        .exits(0)
                        .json()))
                .containsExactly(2, 2, 0);
        try (Gallery gallery = GalleryStore.open(people)) {
            assertThat(gallery.identified("1").orElseThrow().facts().group()).isEqualTo("Red");
        }
        Path zip = folder.resolve("people.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Path file : List.of(list, pictures.resolve("x/person-a-enrolled.jpg"))) {
                out.putNextEntry(
                        new ZipEntry(pictures.relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
            }
        }
        Answer again = terminal.run("import", "--gallery", people, "--json", zip);
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("person-b-enrolled.jpg");
        assertThat(counts(again.json())).containsExactly(0, 0, 1);
    }

    @Test
    void consentIsDeclaredOrItsAbsenceIsSaid() throws Exception {
        DemoFolder.add(pictures, "Ann", "person-a-enrolled");
        assertThat(run().complains(0)).contains("no consent on record", "--declared-by");
        DemoFolder.add(pictures, "Ben", "person-b-enrolled");
        LocalDate nextYear = LocalDate.now().plusYears(1);
        JsonNode declared = run(
                        "--json", "--declared-by", "Dot", "--purpose", "door", "--retain-until", nextYear.toString())
                .exits(0)
                .json();
        assertThat(declared.get("consent").asText()).isEqualTo("declared");
        try (Gallery gallery = GalleryStore.open(people)) {
            assertThat(gallery.consents().current(gallery.named("Ann").get(0).id()))
                    .isEmpty();
            Consent consent =
                    gallery.consents().current(gallery.named("Ben").get(0).id()).orElseThrow();
            assertThat(consent.signedBy()).isEqualTo("Dot");
            assertThat(consent.retainUntil()).isEqualTo(nextYear);
        }
        assertThat(run("--declared-by", "Dot", "--purpose", " ", "--retain-until", nextYear.toString())
                        .complains(2))
                .contains("--purpose");
        assertThat(run("--declared-by", "Dot", "--purpose", "door", "--retain-until", "2001-01-01")
                        .complains(2))
                .contains("2001-01-01", LocalDate.now().plusYears(5).toString());
        assertThat(run("--declared-by", "Dot", "--purpose", "door", "--retain-until", "2999-12-31")
                        .complains(2))
                .contains("2999-12-31");
    }

    @Test
    void theReportIsWritten() throws Exception {
        DemoFolder.add(pictures, "Ann", "person-a-enrolled");
        Files.writeString(pictures.resolve("Ann/text.jpg"), "Not a picture");
        Path csv = folder.resolve("report.csv");
        run("--json", "--report", csv.toString());
        assertThat(Files.readAllLines(csv))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("Ann,text.jpg,skipped,UNREADABLE,"));
    }

    private Answer run(String... options) {
        List<Object> line = new ArrayList<>(List.of("import", "--gallery", people, pictures));
        line.addAll(List.of(options));
        return terminal.run(line.toArray());
    }

    private static List<Integer> counts(JsonNode answer) {
        return List.of(
                answer.get("newPeople").asInt(),
                answer.get("newPictures").asInt(),
                answer.get("knownPictures").asInt());
    }

    /** Every person with every picture, by their numbers. */
    private List<String> contents() {
        try (Gallery gallery = GalleryStore.open(people)) {
            return gallery.people().stream()
                    .flatMap(person -> gallery.pictures(person.id()).stream()
                            .map(Picture::id)
                            .map(id -> person.id() + " " + person.name() + " " + id))
                    .toList();
        }
    }
}
