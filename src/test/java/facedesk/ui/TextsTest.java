package facedesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.QualityFault;
import facedesk.enrollment.EnrollmentHint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is there in every language, once, with the same values, and is used. */
class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/facedesk/ui");
    private static final Pattern IN_LAYOUT = Pattern.compile("\"%([a-zA-Z.]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z]+(?:\\.[a-zA-Z0-9_]+)*\\.?)\"");
    private static final Pattern ENDING = Pattern.compile("\"(\\.[a-z]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    private final Texts english = new Texts(Locale.ENGLISH);
    private final Texts german = new Texts(Locale.GERMAN);

    @Test
    void bothLanguagesHaveTheSameKeysEachOnce() throws IOException {
        List<String> first = keys("texts.properties");
        List<String> second = keys("texts_de.properties");
        assertThat(first).doesNotHaveDuplicates();
        assertThat(second).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(first);
    }

    @Test
    void bothLanguagesTakeTheSameValues() throws IOException {
        for (String key : keys("texts.properties")) {
            assertThat(arguments(german.get(key))).as(key).isEqualTo(arguments(english.get(key)));
        }
    }

    @Test
    void everyPatternIsWellFormed() throws IOException {
        for (String key : keys("texts.properties")) {
            for (Texts texts : List.of(english, german)) {
                String pattern = texts.get(key);
                if (!arguments(pattern).isEmpty()) {
                    assertThat(new MessageFormat(pattern, texts.locale()))
                            .as(key)
                            .isNotNull();
                    assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
                }
            }
        }
    }

    @Test
    void everyTextOfALayoutIsThere() throws IOException {
        for (String key : matches(BUNDLES, ".fxml", IN_LAYOUT)) {
            assertThat(english.has(key)).as(key).isTrue();
        }
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        Set<String> used = matches(BUNDLES, ".fxml", IN_LAYOUT);
        Set<String> literals = new TreeSet<>();
        Set<String> endings = new TreeSet<>();
        for (String room : List.of("ui", "plot")) {
            literals.addAll(matches(Path.of("src/main/java/facedesk", room), ".java", LITERAL));
            endings.addAll(matches(Path.of("src/main/java/facedesk", room), ".java", ENDING));
        }
        for (String whole : keys("texts.properties")) {
            String key = endings.stream()
                    .filter(whole::endsWith)
                    .map(ending -> whole.substring(0, whole.length() - ending.length()))
                    .findFirst()
                    .orElse(whole);
            boolean byPrefix = literals.stream().anyMatch(text -> text.endsWith(".") && key.startsWith(text));
            assertThat(used.contains(whole) || literals.contains(whole) || literals.contains(key) || byPrefix)
                    .as(whole)
                    .isTrue();
        }
    }

    @Test
    void everyHintAndFaultHasItsSentence() {
        for (EnrollmentHint hint : EnrollmentHint.values()) {
            assertThat(english.has("enroll.hint." + hint.name()))
                    .as(hint.name())
                    .isTrue();
        }
        for (QualityFault fault : QualityFault.values()) {
            assertThat(english.has("photo.fault." + fault.name()))
                    .as(fault.name())
                    .isTrue();
        }
    }

    @Test
    void numbersOfThingsReadAsPeopleSayThem() {
        assertThat(english.format("people.count", 1, 1)).isEqualTo("1 person");
        assertThat(english.format("people.count", 2, 1200)).isEqualTo("2 of 1,200 people");
        assertThat(german.format("people.count", 2, 1200)).isEqualTo("2 von 1.200 Personen");
        assertThat(english.format("enroll.saved", "Ann", 1)).isEqualTo("Ann is enrolled with 1 picture.");
        assertThat(english.format("people.delete.consequences", "Ann", 3))
                .startsWith("The name Ann, 3 pictures and their templates will be erased.");
    }

    private static Set<String> arguments(String pattern) {
        return all(ARGUMENT, pattern);
    }

    private static List<String> keys(String bundle) throws IOException {
        List<String> keys = new ArrayList<>();
        for (String line : Files.readAllLines(BUNDLES.resolve(bundle))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                keys.add(line.substring(0, line.indexOf('=')));
            }
        }
        return keys;
    }

    private static Set<String> matches(Path root, String suffix, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(suffix))
                    .forEach(file -> found.addAll(all(pattern, read(file))));
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
