package facedesk.cli.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command answers: lines for people, or one JSON document for machines; trouble goes to standard error. */
public final class Output {
    /** Letters beyond ASCII are escaped: a script's locale may know no others, and would turn names into question marks. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--json", description = "Answer with one JSON document.")
    private boolean json;

    /** Whether a machine reads the answer. */
    public boolean isJson() {
        return json;
    }

    /** A line for people, formatted without regard to the locale; nothing when a machine reads. */
    public void line(String format, Object... values) {
        if (!json) {
            out().println(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
            out().flush();
        }
    }

    /** The document for machines; nothing when a person reads. Records become objects, field by field. */
    public void document(Object document) throws JsonProcessingException {
        if (json) {
            out().println(JSON.writeValueAsString(document));
            out().flush();
        }
    }

    /** A sentence on standard error. */
    public void complain(String sentence) {
        PrintWriter err = command.commandLine().getErr();
        err.println(sentence);
        err.flush();
    }

    /** Progress for work on so many items, shown on a terminal only. */
    public Progress progress(String task, long total) {
        return Progress.start(task, total, !json && System.console() != null);
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
