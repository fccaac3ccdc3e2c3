package facedesk.cli.faces;

import static facedesk.cli.Terminal.portrait;
import static facedesk.cli.Terminal.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import facedesk.cli.Pictures;
import facedesk.cli.Terminal;
import facedesk.cli.Terminal.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbedTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path out;

    @BeforeEach
    void open() {
        terminal = Terminal.in(folder);
        out = folder.resolve("vectors.csv");
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    @Test
    void eachPictureBecomesALineWithAVectorOfLengthOne() throws IOException {
        JsonNode answer = terminal.run("embed", "--json", "--out", out, portrait("person-c"), sample(5))
                .exits(0)
                .json();
        assertThat(Answer.fields(answer)).containsExactly("model", "dimension", "embedded", "failed", "out");
        assertThat(answer.get("model").asText()).isEqualTo("fr512");
        assertThat(answer.get("dimension").asInt()).isEqualTo(512);
        assertThat(answer.get("embedded").asInt()).isEqualTo(2);
        assertThat(answer.get("failed")).isEmpty();

        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("file,model,v0,v1,").endsWith(",v511");
        assertThat(lines.get(1)).startsWith("\"" + portrait("person-c") + "\",fr512,");
        assertThat(length(lines.get(1))).isCloseTo(1, within(1e-5));
        assertThat(length(lines.get(2))).isCloseTo(1, within(1e-5));
    }

    @Test
    void numbersAreWrittenWithAPointWhateverTheLanguage() throws IOException {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            terminal.run("embed", "--model", "mobilefacenet", "--out", out, portrait("person-c"))
                    .exits(0);
        } finally {
            Locale.setDefault(usual);
        }
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.get(0)).endsWith(",v191");
        assertThat(length(lines.get(1))).isCloseTo(1, within(1e-5));
    }

    @Test
    void aPictureWithoutAFaceIsNamedAndTheOthersAreWritten() throws Exception {
        Path plain = Pictures.plain(folder.resolve("plain.png"));
        Answer answer = terminal.run("embed", "--json", "--out", out, plain, portrait("person-c"));
        assertThat(answer.complains(2)).contains("No face", "plain.png");
        assertThat(answer.json().get("failed").get(0).asText()).isEqualTo(plain.toString());
        assertThat(Files.readAllLines(out)).hasSize(2);
    }

    @Test
    void aNetworkThatIsUnknownOrDoesNotEmbedIsRefused() {
        assertThat(terminal.run("embed", "--model", "nobody", "--out", out, sample(1))
                        .complains(2))
                .contains("There is no network \"nobody\"", "fr512", "mobilefacenet");
        assertThat(terminal.run("embed", "--model", "rfb320", "--out", out, sample(1))
                        .complains(2))
                .contains("rfb320 does not embed");
        assertThat(out).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() {
        Path nowhere = folder.resolve("absent/vectors.csv");
        assertThat(terminal.run("embed", "--out", nowhere, portrait("person-c")).complains(2))
                .contains(nowhere.toString());
    }

    private static double length(String line) {
        return Math.sqrt(Stream.of(line.split(","))
                .skip(2)
                .mapToDouble(Double::parseDouble)
                .map(value -> value * value)
                .sum());
    }
}
