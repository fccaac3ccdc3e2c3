package facedesk.enrollment.intake.report;

import facedesk.evaluation.report.CsvCell;
import facedesk.evaluation.report.EvaluationException;
import facedesk.evaluation.report.ResultFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An import's report as a comma-separated file in UTF-8, one line for each file. Its words are the same in every language. */
public final class ReportCsv {
    private ReportCsv() {}

    /**
     * Writes it whole or not at all. Cells that a spreadsheet would take for formulas are made harmless.
     *
     * @param locale of the sentences
     * @throws EvaluationException if the file cannot be written
     */
    public static void write(Path file, List<IntakeRow> rows, Locale locale) throws EvaluationException {
        ResultFile.write(file, bytes -> {
            try (Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
                writer.write("person,file,outcome,reason,message\n");
                for (IntakeRow row : rows) {
                    writeLine(writer, row, locale);
                }
            }
        });
    }

    private static void writeLine(Writer writer, IntakeRow row, Locale locale) throws IOException {
        String fate = row.fate().name().toLowerCase(Locale.ROOT);
        writer.write(Stream.of(
                        row.who().name(),
                        row.file(),
                        fate,
                        row.reason(),
                        row.why().in(locale))
                .map(CsvCell::of)
                .collect(Collectors.joining(",", "", "\n")));
    }
}
