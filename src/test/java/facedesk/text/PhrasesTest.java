package facedesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.capture.CaptureFault;
import facedesk.capture.SourceName;
import facedesk.gallery.GalleryProblem;
import facedesk.image.ImageFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a room may say is there in every language, once, and nothing else is. */
class PhrasesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/facedesk/text");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(strings = {"phrases.properties", "phrases_de.properties"})
    void everyConstantHasItsPhraseAndEveryPhraseItsConstant(String bundle) throws Exception {
        List<String> keys = lines(bundle).map(line -> line[0]).toList();
        assertThat(keys).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(constants());
    }

    @Test
    void bothLanguagesTakeTheSameValues() throws IOException {
        assertThat(arguments("phrases_de.properties")).isEqualTo(arguments("phrases.properties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"phrases.properties", "phrases_de.properties"})
    void everyPatternIsWellFormed(String bundle) throws IOException {
        lines(bundle).forEach(line -> {
            assertThat(line[1]).as(line[0]).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat(line[1], Locale.GERMAN).getFormats()).hasSizeLessThan(4);
        });
    }

    @Test
    void aPhraseSpeaksTheLanguageOfTheLocaleAndEnglishWhereThereIsNone() {
        Phrase absent = Phrase.of(CaptureFault.CAMERA_ABSENT, Phrase.of(SourceName.CAMERA, 3));
        assertThat(absent.english()).startsWith("Camera 3 was not found.");
        assertThat(absent.in(Locale.GERMANY)).startsWith("Kamera 3 wurde nicht gefunden.");
        assertThat(absent.in(Locale.FRENCH)).isEqualTo(absent.english());
    }

    @Test
    void numbersFollowTheLocaleAndCodesDoNot() {
        Phrase large = Phrase.of(ImageFault.TOO_LARGE, "a.png", 30_000, 20_000);
        assertThat(large.english()).contains("(30,000 x 20,000 pixels)");
        assertThat(large.in(Locale.GERMAN)).contains("(30.000 x 20.000 Pixel)");
        assertThat(Phrase.of(GalleryProblem.DATABASE_ERROR, "folder", 90_020).english())
                .contains("error 90020");
    }

    private static Set<String> constants() throws Exception {
        Path classes = Path.of(PhraseKey.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("facedesk"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> typeOf(classes.relativize(file)))
                    .filter(type -> type.isEnum() && PhraseKey.class.isAssignableFrom(type))
                    .flatMap(type -> Stream.of(type.getEnumConstants()))
                    .map(constant -> ((PhraseKey) constant).key())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Class<?> typeOf(Path file) {
        String name = file.toString()
                .replace(".class", "")
                .replace(file.getFileSystem().getSeparator(), ".");
        try {
            return Class.forName(name, false, PhrasesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> arguments(String bundle) throws IOException {
        return lines(bundle)
                .map(line -> line[0] + " "
                        + ARGUMENT.matcher(line[1])
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toCollection(TreeSet::new)))
                .sorted()
                .toList();
    }

    private static Stream<String[]> lines(String bundle) throws IOException {
        return Files.readAllLines(BUNDLES.resolve(bundle)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2));
    }
}
