package facedesk.cli.evaluate;

import facedesk.cli.terminal.CommandException;
import facedesk.plot.file.ChartFormat;
import facedesk.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which plots and reports an evaluation is to write, and in which language. */
final class PlotOptions {
    private static final List<String> LANGUAGES = List.of("en", "de");

    @Option(
            names = "--plots",
            split = ",",
            paramLabel = "FORMAT",
            description = "Write all plots, into the folder plots: png, svg, csv (their data), or several by commas.")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--report", description = "Write report.html: all figures and plots on one page.")
    private boolean report;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Of plots and report: en or de. Without it, the system's, or en.")
    private @Nullable String language;

    /** Whether a page is wanted. */
    boolean report() {
        return report;
    }

    /** The kinds of file wanted for each plot, each once. */
    List<ChartFormat> formats() throws CommandException {
        List<ChartFormat> wanted = new ArrayList<>();
        for (String format : formats) {
            wanted.add(ChartFormat.of(format.strip())
                    .orElseThrow(
                            () -> new CommandException("Plots are written as png, svg or csv, not " + format + ".")));
        }
        return wanted.stream().distinct().toList();
    }

    /** The words of plots and report. */
    Texts texts() throws CommandException {
        if (language != null && !LANGUAGES.contains(language)) {
            throw new CommandException("Reports are written in en or de, not " + language + ".");
        }
        return new Texts(language == null ? Locale.getDefault() : Locale.forLanguageTag(language));
    }
}
