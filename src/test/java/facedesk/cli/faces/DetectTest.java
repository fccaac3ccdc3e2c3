package facedesk.cli.faces;

import static facedesk.cli.Terminal.portrait;
import static facedesk.cli.Terminal.sample;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import facedesk.cli.Pictures;
import facedesk.cli.Terminal;
import facedesk.cli.Terminal.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.in(folder);
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    @Test
    void everyFaceOfTheSixSamplesIsFoundAndNoOther() {
        JsonNode images = terminal.run(
                        "detect", "--json", sample(1), sample(2), sample(3), sample(4), sample(5), sample(6))
                .exits(0)
                .json()
                .get("images");
        List<Integer> faces = new ArrayList<>();
        images.forEach(image -> faces.add(image.get("faces").size()));
        assertThat(faces).containsExactly(3, 3, 3, 4, 5, 4);
        for (JsonNode image : images) {
            image.get("faces").forEach(face -> assertPlausible(face, image));
        }
    }

    private static void assertPlausible(JsonNode face, JsonNode image) {
        assertThat(Answer.fields(face)).containsExactly("box", "points", "pose", "quality", "detectionScore");
        JsonNode box = face.get("box");
        double left = box.get(0).asDouble();
        double top = box.get(1).asDouble();
        double right = left + box.get(2).asDouble();
        double bottom = top + box.get(3).asDouble();
        assertThat(left).isBetween(0.0, right);
        assertThat(right).isLessThanOrEqualTo(image.get("width").asDouble());
        assertThat(bottom).isLessThanOrEqualTo(image.get("height").asDouble());
        assertThat(face.get("points")).hasSize(5).allSatisfy(point -> {
            assertThat(point.get(0).asDouble()).isBetween(left, right);
            assertThat(point.get(1).asDouble()).isBetween(top, bottom);
        });
        assertThat(Answer.fields(face.get("pose"))).containsExactly("yaw", "pitch", "roll");
        assertThat(face.get("quality").get("overall").asDouble()).isBetween(0.0, 1.0);
        assertThat(face.get("detectionScore").asDouble()).isBetween(0.5, 1.0);
    }

    @Test
    void aPersonReadsALinePerPictureAndOnePerFace() {
        String out = terminal.run("detect", portrait("person-c")).exits(0).out();
        assertThat(out.lines()).hasSize(2);
        assertThat(out)
                .startsWith(portrait("person-c") + ": 500 x 600, 1 face\n")
                .contains("  box ", "yaw", "quality");
    }

    @Test
    void whatIsNoPictureOfAFaceIsNamedInASentence() throws Exception {
        byte[] whole = Files.readAllBytes(portrait("person-c"));
        Path text = Files.writeString(folder.resolve("text.jpg"), "Not a picture");
        Path cut = Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(whole, whole.length / 2));
        Path empty = Files.createFile(folder.resolve("empty.png"));
        Path faceless = Pictures.plain(folder.resolve("plain.png"));

        assertThat(terminal.run("detect", folder.resolve("absent.jpg")).complains(2))
                .isEqualTo("absent.jpg does not exist.");
        assertThat(terminal.run("detect", text).complains(2)).contains("text.jpg is neither a JPEG nor a PNG");
        assertThat(terminal.run("detect", cut).complains(2)).contains("cut.jpg is cut short");
        assertThat(terminal.run("detect", empty).complains(2)).contains("empty.png");
        assertThat(terminal.run("detect", folder).complains(2))
                .contains(folder.getFileName().toString());
        assertThat(terminal.run("detect", faceless).complains(2)).isEqualTo("No face was found in " + faceless + ".");
    }

    @Test
    void aBadPictureDoesNotSpoilTheOthers() {
        Answer answer = terminal.run("detect", "--json", folder.resolve("absent.jpg"), portrait("person-c"));
        answer.complains(2);
        JsonNode images = answer.json().get("images");
        assertThat(images).hasSize(1);
        assertThat(images.get(0).get("file").asText())
                .isEqualTo(portrait("person-c").toString());
    }
}
