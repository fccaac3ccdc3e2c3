package facedesk.cli.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import facedesk.cli.terminal.CommandException;
import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.ModelChoice;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.cli.terminal.Progress;
import facedesk.embedding.EmbeddingModel;
import facedesk.evaluation.Calibration;
import facedesk.evaluation.report.PairList;
import facedesk.evaluation.report.PairsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures a network on pairs of pictures, and calibrates its thresholds. */
@Command(
        name = "evaluate",
        description = "Measures a network's error rates on pairs of pictures whose truth is known.",
        footer = {
            "",
            "Writes scores.csv and report.json, and on demand plots and a page with everything; with several lists,",
            "into one folder each, and summary.json beside them:",
            "the first list chooses the threshold at which the accuracy of the others is judged.",
            "With --calibrate every picture below --images is compared with every other; the name of a picture's",
            "folder says whom it shows. This makes calibration.json, from which thresholds get their error rates.",
            "Exit code 0: measured. 2: a list or picture cannot be read."
        })
public final class EvaluateCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private Output output;

    @Mixin
    private ModelChoice model;

    @Option(names = "--images", required = true, paramLabel = "DIR", description = "The folder of pictures.")
    private Path images;

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            description = "A list of pairs: LFW's formats, or lines \"first,second,same\" with 1 or 0. Repeatable.")
    private List<Path> pairs = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where results go; made if absent.")
    private Path out;

    @Mixin
    private PlotOptions plots;

    @Option(names = "--calibrate", description = "Compare all pictures and write calibration.json.")
    private boolean calibrate;

    @Option(names = "--install", description = "With --calibrate: put the calibration beside the network, for use.")
    private boolean install;

    @Option(names = "--data-set", paramLabel = "NAME", description = "What the pictures are called in the results.")
    private @Nullable String dataSet;

    @Option(names = "--threads", paramLabel = "N", description = "Pictures worked on at once; by default two at most.")
    private int threads = Math.min(2, Runtime.getRuntime().availableProcessors());

    public EvaluateCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws Exception {
        check();
        List<PairList> lists = new ArrayList<>();
        for (Path file : pairs) {
            lists.add(PairsFile.read(file));
        }
        EvaluationPlots drawing = new EvaluationPlots(plots);
        EmbeddedPictures pictures = embed(pictureNames(lists));
        Evaluation evaluation = new Evaluation(model.id(parts), dataSetName(), pictures, drawing, out);
        ObjectNode summary = evaluation.judge(pairs, lists);
        if (calibrate) {
            Calibration calibration = evaluation.calibrate(command(), summary);
            if (install) {
                CalibrationInstall.install(parts.modelsFolder(), out, calibration);
            }
        }
        SummaryText.lines(summary).forEach(output::line);
        output.document(summary);
        return ExitCode.YES;
    }

    private void check() throws CommandException {
        if (pairs.isEmpty() && !calibrate) {
            throw new CommandException("There is nothing to measure: give a list with --pairs, or --calibrate.");
        }
        if (install && !calibrate) {
            throw new CommandException("Only a new calibration can be installed: add --calibrate.");
        }
        if (!Files.isDirectory(images)) {
            throw new CommandException("The folder of pictures " + images + " does not exist.");
        }
        if (threads < 1 || threads > 64) {
            throw new CommandException("The number of threads goes from 1 to 64, not " + threads + ".");
        }
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new CommandException("The folder " + out + " cannot be made; choose one that is yours.");
        }
    }

    private List<String> pictureNames(List<PairList> lists) throws CommandException {
        Set<String> names = new LinkedHashSet<>();
        lists.forEach(list -> names.addAll(list.pictures()));
        if (calibrate) {
            names.addAll(PictureFolder.pictures(images));
        }
        return List.copyOf(names);
    }

    private EmbeddedPictures embed(List<String> names) throws Exception {
        try (EmbeddingModel network = model.load(parts);
                Progress progress = output.progress("Embedding", names.size())) {
            return new PictureEmbedding(parts, network, threads).embed(images, names, progress::step);
        }
    }

    private String dataSetName() {
        return dataSet == null
                ? String.valueOf(images.toAbsolutePath().normalize().getFileName())
                : dataSet;
    }

    /** What was asked for, without the places of this computer. */
    private String command() {
        return "facedesk evaluate --images " + images.getFileName() + " --model " + model.id(parts)
                + " --calibrate --out " + out.getFileName();
    }
}
