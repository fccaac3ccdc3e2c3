package facedesk.cli.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import facedesk.cli.Pictures;
import facedesk.cli.Terminal;
import facedesk.cli.Terminal.Answer;
import facedesk.gallery.Gallery;
import facedesk.gallery.Picture;
import facedesk.gallery.store.GalleryStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
