package facedesk.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.cli.terminal.CommandException;
import facedesk.evaluation.Rate;
import facedesk.evaluation.ScoreSet;
import facedesk.evaluation.report.EvaluationReport;
import facedesk.evaluation.report.Findings;
import facedesk.plot.SampleCharts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluationPlotsTest {
    @TempDir
    private Path out;

    @Test
    void everyPlotIsWrittenInEveryFormatAskedFor() throws Exception {
        write(SampleCharts.scores(200, 2000), "--plots", "png,SVG", "--plots", "png");
        assertThat(files())
                .containsExactly(
                        "plots/det.png",
                        "plots/det.svg",
                        "plots/gallery.png",
                        "plots/gallery.svg",
                        "plots/histogram.png",
                        "plots/histogram.svg",
                        "plots/rates.png",
                        "plots/rates.svg",
                        "plots/roc.png",
                        "plots/roc.svg");
        assertThat(ImageIO.read(out.resolve("plots/det.png").toFile()).getWidth())
                .isEqualTo(1600);
    }

    @Test
    void thePageIsInTheLanguageAskedFor() throws Exception {
        write(SampleCharts.scores(200, 2000), "--report", "--language", "de");
        assertThat(files()).containsExactly("report.html");
        assertThat(Files.readString(out.resolve("report.html"))).contains("Was ein Ziel kostet");
    }

    @Test
    void withoutScoresOrWishesNothingIsWritten() throws Exception {
        write(ScoreSet.of(new float[0], new float[0]), "--report", "--plots", "csv");
        write(SampleCharts.scores(20, 200));
        assertThat(files()).isEmpty();
    }

    @Test
    void otherFormatsAndLanguagesAreRefused() {
        assertThatThrownBy(() -> plots("--plots", "pdf"))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("pdf");
        assertThatThrownBy(() -> plots("--report", "--language", "fr"))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("fr");
    }

    private void write(ScoreSet scores, String... arguments) throws Exception {
        EvaluationReport report = new EvaluationReport(
                new EvaluationReport.Subject("model", "data", LocalDate.of(2026, 3, 1)),
                Rate.of(0, 100),
                scores,
                List.of(),
                Findings.NONE,
                OptionalDouble.empty());
        plots(arguments).write(out, report, Optional.empty());
    }

    private static EvaluationPlots plots(String... arguments) throws CommandException {
        return new EvaluationPlots(CommandLine.populateCommand(new PlotOptions(), arguments));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(out)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
