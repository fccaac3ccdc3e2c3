package facedesk.ui;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts as they lie in files, beside the layouts and the code that use them. Every question answers with the keys
 * that are at fault.
 *
 * @param bundles holds {@code texts.properties} and {@code texts_de.properties}, and below it the layouts
 * @param code the sources that use the texts
 */
record TextFiles(Path bundles, Path code) {
    static final String ENGLISH = "texts.properties";
    static final String GERMAN = "texts_de.properties";

    private static final Pattern IN_LAYOUT = Pattern.compile("\"%([a-zA-Z.]+)\"");
    private static final Pattern IN_CALL =
            Pattern.compile("texts(?:\\(\\))?\\s*\\.(?:get|format)\\(\\s*\"([a-zA-Z]+(?:\\.[a-zA-Z0-9_]+)+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z]+(?:\\.[a-zA-Z0-9_]+)*\\.?)\"");
    private static final Pattern ENDING = Pattern.compile("\"(\\.[a-z]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    /** Every key as often as it is written, in the order of the file. */
    List<String> keys(String bundle) throws IOException {
        return Files.readAllLines(bundles.resolve(bundle)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    /** Keys that a bundle has more than once. */
    Set<String> duplicate(String bundle) throws IOException {
        Set<String> seen = new HashSet<>();
        return sorted(keys(bundle).stream().filter(key -> !seen.add(key)));
    }

    /** Keys that one language has and the other has not. */
    Set<String> untranslated() throws IOException {
        Set<String> english = new HashSet<>(keys(ENGLISH));
        Set<String> german = new HashSet<>(keys(GERMAN));
        return sorted(Stream.concat(english.stream(), german.stream())
                .filter(key -> !english.contains(key) || !german.contains(key)));
    }

    /** Keys whose texts take other values in one language than in the other. */
    Set<String> differing() throws IOException {
        Properties english = properties(ENGLISH);
        Properties german = properties(GERMAN);
        return sorted(english.stringPropertyNames().stream()
                .filter(german.stringPropertyNames()::contains)
                .filter(key -> !arguments(english.getProperty(key)).equals(arguments(german.getProperty(key)))));
    }

    /** Keys that a layout or the code asks for and that are not there. */
    Set<String> missing() throws IOException {
        Set<String> there = new HashSet<>(keys(ENGLISH));
        return sorted(Stream.concat(found(bundles, ".fxml", IN_LAYOUT).stream(), found(code, ".java", IN_CALL).stream())
                .filter(key -> !there.contains(key)));
    }

    /** Keys that nobody asks for, neither as they are nor by their beginning or without their ending. */
    Set<String> obsolete() throws IOException {
        Set<String> used = found(bundles, ".fxml", IN_LAYOUT);
        Set<String> literals = found(code, ".java", LITERAL);
        Set<String> endings = found(code, ".java", ENDING);
        return sorted(keys(ENGLISH).stream().filter(whole -> {
            String key = endings.stream()
                    .filter(whole::endsWith)
                    .map(ending -> whole.substring(0, whole.length() - ending.length()))
                    .findFirst()
                    .orElse(whole);
            boolean byPrefix = literals.stream().anyMatch(text -> text.endsWith(".") && key.startsWith(text));
            return !used.contains(whole) && !literals.contains(whole) && !literals.contains(key) && !byPrefix;
        }));
    }

    /** The numbers of the values that a pattern takes. */
    static Set<String> arguments(String pattern) {
        return all(ARGUMENT, pattern);
    }

    private Properties properties(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundles.resolve(bundle))) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> found(Path root, String suffix, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return sorted(files.filter(file -> file.toString().endsWith(suffix))
                    .flatMap(file -> all(pattern, read(file)).stream()));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return sorted(matcher.results().map(result -> result.group(1)));
    }

    private static Set<String> sorted(Stream<String> keys) {
        return keys.collect(Collectors.toCollection(TreeSet::new));
    }
}
