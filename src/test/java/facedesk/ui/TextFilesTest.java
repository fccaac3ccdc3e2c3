package facedesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would be wrong with the texts is noticed. */
class TextFilesTest {
    @TempDir
    Path folder;

    private TextFiles files;

    @BeforeEach
    void writeTextsWithoutAFault() throws IOException {
        files = new TextFiles(folder, folder);
        write(TextFiles.ENGLISH, "# a remark", "", "shown=Shown", "asked=Asked", "kind.A=An A of {0}", "open.kinds=A");
        write(TextFiles.GERMAN, "shown=Gezeigt", "asked=Gefragt", "kind.A=Ein A von {0}", "open.kinds=Ein A");
        write("Some.fxml", "<Label text=\"%shown\"/>");
        write(
                "Some.java",
                "texts.get(\"asked\"); texts.format(\"kind.\" + kind, 1); pick(\"open\"); get(key + \".kinds\");");
    }

    @Test
    void nothingIsSaidOfFaultlessTexts() throws IOException {
        assertThat(files.duplicate(TextFiles.ENGLISH)).isEmpty();
        assertThat(files.untranslated()).isEmpty();
        assertThat(files.differing()).isEmpty();
        assertThat(files.missing()).isEmpty();
        assertThat(files.obsolete()).isEmpty();
    }

    @Test
    void aKeyWrittenTwiceIsDuplicate() throws IOException {
        write(TextFiles.GERMAN, "shown=Gezeigt", "asked=Gefragt", "shown=Sichtbar");
        assertThat(files.duplicate(TextFiles.GERMAN)).containsExactly("shown");
    }

    @Test
    void aKeyOfOneLanguageIsUntranslated() throws IOException {
        write(TextFiles.GERMAN, "shown=Gezeigt", "kind.A=Ein A von {0}", "open.kinds=Ein A", "alt=Alt");
        assertThat(files.untranslated()).containsExactly("alt", "asked");
    }

    @Test
    void anotherValueInOneLanguageDiffers() throws IOException {
        write(TextFiles.GERMAN, "shown=Gezeigt", "asked=Gefragt", "kind.A=Ein A von {1}", "open.kinds=Ein A");
        assertThat(files.differing()).containsExactly("kind.A");
    }

    @Test
    void aKeyThatALayoutOrTheCodeAsksForInVainIsMissing() throws IOException {
        write("Other.fxml", "<Label text=\"%absent.shown\"/>");
        write("Other.java", "desk.texts()", "  .format(", "  \"absent.asked\", 1);");
        assertThat(files.missing()).containsExactly("absent.asked", "absent.shown");
    }

    @Test
    void aKeyThatNobodyAsksForIsObsolete() throws IOException {
        write("Some.fxml", "<Label/>");
        write("Some.java", "texts.get(\"asked\");");
        assertThat(files.obsolete()).containsExactly("kind.A", "open.kinds", "shown");
    }

    private void write(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines));
    }
}
