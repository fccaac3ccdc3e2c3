package facedesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import facedesk.app.AppContext;
import facedesk.app.AppFolders;
import facedesk.cli.terminal.Parts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The program at its real command line, with its real networks, and with data and settings in a folder of the test's. */
public final class Terminal implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final AppContext context;
    private final Map<String, Replacement> replaced = new ConcurrentHashMap<>();

    private Terminal(AppFolders folders) {
        context = AppContext.open(folders);
    }

    /** With the networks and pictures of this checkout. */
    public static Terminal in(Path folder) {
        return in(folder, Path.of("").toAbsolutePath());
    }

    /**
     * With networks and pictures from elsewhere.
     *
     * @param home holds {@code models/} and {@code assets/}
     */
    public static Terminal in(Path folder, Path home) {
        return new Terminal(new AppFolders(home, folder.resolve("data"), folder.resolve("config")));
    }

    /** One of the six sample pictures, 1..6; 3, 3, 3, 4, 5 and 4 people. */
    public static Path sample(int number) {
        return Path.of("src/test/resources/samples/sample" + number + ".jpg");
    }

    /** A portrait of the demo by the name of its file. */
    public static Path portrait(String name) {
        return Path.of("assets/demo/" + name + ".jpg");
    }

    /** From now on a part of the program answers so. */
    public void replace(String part, Replacement by) {
        replaced.put(part, by);
    }

    /** Types a command line. */
    public Answer run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int exit = FaceDeskCommand.run(parts(), new PrintWriter(out), new PrintWriter(err), words);
        return new Answer(exit, out.toString(), err.toString());
    }

    private Parts parts() {
        return (Parts) Proxy.newProxyInstance(
                Parts.class.getClassLoader(), new Class<?>[] {Parts.class}, (self, part, given) -> ask(part, given));
    }

    private Object ask(Method part, Object[] given) throws Throwable {
        Replacement other = replaced.get(part.getName());
        if (other != null) {
            return other.answer(given == null ? new Object[0] : given);
        }
        try {
            return part.invoke(context, given);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** What stands in for a part of the program. */
    @FunctionalInterface
    public interface Replacement {
        Object answer(Object... given) throws Throwable;
    }

    /** What came of it. */
    public record Answer(int exit, String out, String err) {
        /** The answer of a command that could say yes or no, or did what it was told: nothing on standard error. */
        public Answer exits(int code) {
            assertThat(err).isEmpty();
            assertThat(exit).isEqualTo(code);
            return this;
        }

        /** The one sentence on standard error of a command that ended with this code. */
        public String complains(int code) {
            assertThat(err.lines()).hasSize(1);
            assertThat(err.strip()).contains(" ").doesNotContain("Exception", "fault of its own", "null", "Error:");
            assertThat(exit).isEqualTo(code);
            return err.strip();
        }

        /** Standard output as one JSON document. */
        public JsonNode json() {
            try {
                return JSON.readTree(out);
            } catch (IOException e) {
                throw new UncheckedIOException(out, e);
            }
        }

        /** The names of the document's fields, in their order. */
        public static List<String> fields(JsonNode node) {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            return names;
        }
    }
}
