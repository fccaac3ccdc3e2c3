package facedesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.GalleryException;
import facedesk.gallery.GalleryProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window is opened as it was asked for; what fails on the way ends with a sentence. */
class GuiTest {
    @TempDir
    Path folder;

    private final List<List<?>> opened = new ArrayList<>();
    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.in(folder);
        terminal.replace("openWindow", given -> {
            opened.add(List.of(given));
            return null;
        });
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    @Test
    void withoutACommandTheWindowOpensAsUsual() {
        terminal.run().exits(0);
        terminal.run("gui").exits(0);
        assertThat(opened)
                .containsExactly(
                        List.of(Optional.empty(), Optional.empty()), List.of(Optional.empty(), Optional.empty()));
    }

    @Test
    void sourceAndGalleryAreHandedOn() {
        terminal.run("gui", "--source", "demo:?seed=3", "--gallery", "people").exits(0);
        terminal.run("gui", "--gallery=people").exits(0);
        assertThat(opened)
                .containsExactly(
                        List.of(Optional.of("demo:?seed=3"), Optional.of(Path.of("people"))),
                        List.of(Optional.empty(), Optional.of(Path.of("people"))));
    }

    @Test
    void aWindowThatCannotOpenIsSaidSo() {
        terminal.replace("openWindow", given -> {
            throw new GalleryException(GalleryProblem.IN_USE, "people");
        });
        assertThat(terminal.run("gui").complains(2))
                .isEqualTo("The gallery in people is open in another window or command: close that first.");
    }

    @Test
    void aFaultOfTheProgramPointsToTheLog() {
        terminal.replace("openWindow", given -> {
            throw new IllegalStateException("a secret");
        });
        Terminal.Answer answer = terminal.run("gui");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err()).contains("facedesk.log").doesNotContain("a secret");
    }

    @Test
    void aMissingLibraryIsNoAnswerOfNo() {
        terminal.replace("newFinder", given -> {
            throw new UnsatisfiedLinkError("libopencv");
        });
        Terminal.Answer answer = terminal.run("detect", Terminal.sample(1));
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err().lines()).hasSize(1);
    }

    @Test
    void anArgumentIsNeverReadAsAFileOfArguments() throws Exception {
        Path file = Files.writeString(folder.resolve("arguments"), "--help");
        assertThat(terminal.run("detect", "@" + file).complains(2)).contains("does not exist");
    }
}
