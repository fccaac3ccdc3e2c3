package facedesk.cli.benchmark;

import facedesk.capture.FrameSource;
import facedesk.capture.Playback;
import facedesk.cli.data.ThreadCount;
import facedesk.cli.terminal.CommandException;
import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.cli.terminal.Progress;
import facedesk.detection.FaceFinder;
import facedesk.embedding.ModelStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast this computer is. */
@Command(
        name = "benchmark",
        description = {
            "Measures each stage on this computer: the live pipeline in one thread with frames of 640x480 that show one",
            "face, the evaluation of 2,000 people with 5 pictures each with all threads, and, where pictures are given, an",
            "import beside what finding and embedding their faces takes alone."
        },
        footer = {
            "",
            "Close other programs first: they take the processor's time.",
            "Exit code 0: measured. 2: the source or a network failed, or there is no such stage."
        })
public final class BenchmarkCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private Output output;

    @Option(
            names = "--only",
            paramLabel = "STAGE",
            split = ",",
            description = "Stages whose name contains one of these: find, follow, embed, full, search,"
                    + " evaluation, import.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "500",
            description = "How often each runs, the slow stages of the evaluation less often; ${DEFAULT-VALUE}.")
    private int runs;

    @Option(names = "--source", paramLabel = "URI", defaultValue = "demo:", description = "Frames; ${DEFAULT-VALUE}.")
    private String source;

    @Option(
            names = "--images",
            paramLabel = "DIR",
            description = "A folder of people to import, one sub-folder each, for the stage import.")
    private @Nullable Path images;

    @Mixin
    private ThreadCount threads;

    public BenchmarkCommand(Parts parts) {
        this.parts = parts;
    }

    record Document(
            String java,
            int processors,
            String picture,
            List<StageFigure> stages,
            @Nullable Long peakResidentMebibytes) {}

    @Override
    public Integer call() throws Exception {
        if (runs < 1) {
            throw new CommandException("A stage must run at least once.");
        }
        ModelStore models = parts.models();
        List<String> stages = new ArrayList<>(Benchmark.stages(models));
        if (images != null) {
            stages.add(ImportStages.NAME);
        }
        if (stages.stream().noneMatch(this::isWanted)) {
            throw new CommandException("There is no stage whose name contains " + String.join(" or ", only)
                    + "; there are: " + String.join(", ", stages) + ".");
        }
        FrameSource frames = parts.sources().parse(source, new Playback(true, false));
        try (FaceFinder finder = parts.newFinder();
                Progress progress = output.progress("Measuring", -1)) {
            BenchmarkReport report = new Benchmark(frames, finder, models, this::isWanted, runs, progress::now).run();
            show(
                    images != null && isWanted(ImportStages.NAME)
                            ? report.with(new ImportStages(parts, images, threads.value()).measure())
                            : report);
        }
        return ExitCode.YES;
    }

    private boolean isWanted(String stage) {
        return only.isEmpty() || only.stream().anyMatch(stage::contains);
    }

    private void show(BenchmarkReport report) throws Exception {
        output.line("Java %s, %d processors", report.java(), report.processors());
        if (!report.picture().isEmpty()) {
            output.line("frames of %s", report.picture());
        }
        output.line("%-32s %6s %20s %20s", "milliseconds", "", "processor", "clock");
        output.line("%-32s %6s %10s%10s %10s%10s", "stage", "runs", "median", "p95", "median", "p95");
        for (StageFigure figure : report.stages()) {
            output.line(
                    "%-32s %6d %10.3f%10.3f %10.3f%10.3f",
                    figure.stage(),
                    figure.runs(),
                    figure.cpuMedian(),
                    figure.cpuP95(),
                    figure.wallMedian(),
                    figure.wallP95());
        }
        OptionalLong peak = report.peakResidentMebibytes();
        if (peak.isPresent()) {
            output.line("peak resident memory %d MiB", peak.getAsLong());
        }
        output.document(new Document(
                report.java(),
                report.processors(),
                report.picture(),
                report.stages(),
                peak.isPresent() ? Long.valueOf(peak.getAsLong()) : null));
    }
}
