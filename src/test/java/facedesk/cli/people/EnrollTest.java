package facedesk.cli.people;

import static facedesk.cli.Terminal.portrait;
import static facedesk.cli.Terminal.sample;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import facedesk.cli.Pictures;
import facedesk.cli.Terminal;
import facedesk.cli.Terminal.Answer;
import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import facedesk.gallery.store.GalleryStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrollTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path people;

    @BeforeEach
    void open() {
        terminal = Terminal.in(folder);
        people = folder.resolve("people");
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    @Test
    void aPersonIsAddedThenPicturesOfTheSamePerson() {
        Answer answer = enroll("--json", "--name", "Zo\u00eb", portrait("person-a-enrolled"));
        assertThat(answer.out()).isASCII();
        JsonNode first = answer.exits(0).json();
        assertThat(Answer.fields(first)).containsExactly("personId", "name", "added", "pictures", "refused");
        assertThat(first.get("name").asText()).isEqualTo("Zo\u00eb");
        assertThat(first.get("added").asBoolean()).isTrue();
        assertThat(first.get("pictures").asInt()).isEqualTo(1);
        assertThat(first.get("refused")).isEmpty();

        JsonNode second = enroll(
                        "--json", "--name", " Zo\u00eb ", portrait("person-a-played"), portrait("person-a-enrolled"))
                .exits(0)
                .json();
        assertThat(second.get("added").asBoolean()).isFalse();
        assertThat(second.get("personId")).isEqualTo(first.get("personId"));
        assertThat(second.get("pictures").asInt()).isEqualTo(1);
        try (Gallery gallery = GalleryStore.open(people)) {
            assertThat(gallery.people()).extracting(Person::name).containsExactly("Zo\u00eb");
            assertThat(gallery.references("fr512")).hasSize(2);
            assertThat(gallery.references("mobilefacenet")).hasSize(2);
        }
    }

    @Test
    void aFaceThatBelongsToSomebodyElseIsEnrolledOnlyWhenToldTo() {
        enroll("--name", "Ann", portrait("person-a-enrolled")).exits(0);
        assertThat(enroll("--name", "Bob", portrait("person-a-played")).complains(1))
                .contains("enrolled as Ann already", "--anyway");
        enroll("--name", "Bob", "--threshold", "0.99", portrait("person-a-played"))
                .exits(0);
        assertThat(enroll("--name", "Cid", "--anyway", portrait("person-a-played"))
                        .exits(0)
                        .out())
                .startsWith("Enrolled Cid with 1 picture");
    }

    @Test
    void picturesThatCannotBeUsedAreNamedAndTheOthersCount() throws Exception {
        Path plain = Pictures.plain(folder.resolve("plain.png"));
        Answer answer = enroll("--json", "--name", "Ann", plain, portrait("person-a-enrolled"));
        assertThat(answer.err().strip()).startsWith("plain.png: no face was found.");
        assertThat(answer.exit()).isZero();
        JsonNode refused = answer.json().get("refused").get(0);
        assertThat(Answer.fields(refused)).containsExactly("file", "reason", "message");
        assertThat(refused.get("reason").asText()).isEqualTo("NO_FACE");
    }

    @Test
    void nobodyIsEnrolledFromPicturesThatCannotBeUsed() throws Exception {
        Path text = Files.writeString(folder.resolve("text.jpg"), "Not a picture");
        assertThat(enroll("--name", "Ann", Pictures.plain(folder.resolve("plain.png")))
                        .complains(2))
                .contains("plain.png: no face was found");
        assertThat(enroll("--name", "Ann", sample(1)).complains(2)).contains("sample1.jpg shows 3 faces");
        assertThat(enroll("--name", "Ann", text, folder.resolve("absent.jpg"))
                        .err()
                        .lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("text.jpg is neither"))
                .anyMatch(line -> line.contains("absent.jpg does not exist"));
        try (Gallery gallery = GalleryStore.open(people)) {
            assertThat(gallery.size()).isZero();
        }
    }

    @Test
    void anImpossibleNameOrFolderIsRefused() throws Exception {
        Path picture = portrait("person-c");
        assertThat(enroll("--name", " ", picture).complains(2)).contains("cannot be empty");
        assertThat(enroll("--name", "x".repeat(101), picture).complains(2)).contains("at most 100 characters");
        Path file = Files.writeString(folder.resolve("file"), "Not a folder");
        assertThat(terminal.run("enroll", "--gallery", file, "--name", "Ann", picture)
                        .complains(2))
                .contains(file.toString(), "choose another folder");
        assertThat(terminal.run("enroll", "--gallery", file.resolve("below"), "--name", "Ann", picture)
                        .complains(2))
                .contains("choose another folder");
    }

    private Answer enroll(Object... more) {
        Object[] line = new Object[more.length + 3];
        System.arraycopy(new Object[] {"enroll", "--gallery", people}, 0, line, 0, 3);
        System.arraycopy(more, 0, line, 3, more.length);
        return terminal.run(line);
    }
}
