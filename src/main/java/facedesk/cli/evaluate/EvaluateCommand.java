package facedesk.cli.evaluate;

import facedesk.cli.data.DataOptions;
import facedesk.cli.data.EmbeddedPictures;
import facedesk.cli.data.PictureEmbedding;
import facedesk.cli.data.PictureFolder;
import facedesk.cli.data.ThreadCount;
import facedesk.cli.evaluate.pictures.DiscardTable;
import facedesk.cli.evaluate.pictures.PictureQuestions;
import facedesk.cli.terminal.CommandException;
import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.ModelChoice;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.cli.terminal.Progress;
import facedesk.embedding.EmbeddingModel;
import facedesk.evaluation.Calibration;
import facedesk.evaluation.Rate;
import facedesk.evaluation.report.EvaluationReport;
import facedesk.evaluation.report.PairList;
import facedesk.evaluation.report.ScoresCsv;
import facedesk.gallery.Gallery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
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
            "With --protocol all or --gallery every picture is compared with every other; of pictures the name of the",
            "folder says whom they show. With --calibrate that makes calibration.json, from which thresholds get their",
            "error rates.",
            "With --enrolled or --discard every picture is read too, whatever the lists name.",
            "Exit code 0: measured. 2: a list or picture cannot be read."
        })
public final class EvaluateCommand implements Callable<Integer> {
    private static final String ALL_PAIRS = "all-pairs";

    private final Parts parts;

    @Mixin
    private Output output;

    @Mixin
    private ModelChoice model;

    @Mixin
    private DataOptions data;

    @Mixin
    private ListOptions lists;

    @Mixin
    private PeopleQuestions questions;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where results go; made if absent.")
    private Path out;

    @Mixin
    private PlotOptions plots;

    @Mixin
    private PictureQuestions pictureQuestions;

    @Option(names = "--calibrate", description = "Compare all pictures and write calibration.json.")
    private boolean calibrate;

    @Option(names = "--install", description = "With --calibrate: put the calibration beside the network, for use.")
    private boolean install;

    @Mixin
    private ThreadCount threads;

    public EvaluateCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws Exception {
        check();
        EvaluationReport.Subject subject =
                new EvaluationReport.Subject(model.id(parts), data.name(), LocalDate.now(ZoneId.systemDefault()));
        Evaluation evaluation = new Evaluation(subject, questions, new EvaluationPlots(plots), out);
        Summary summary = new Summary(subject);
        switch (data.kind()) {
            case IMAGES -> judgePictures(evaluation, summary);
            case GALLERY -> judgeGallery(evaluation, summary);
            case SCORES -> {
                ScoredList list = ScoredList.ofScores(data.name(), ScoresCsv.read(data.path()));
                summary.list(list.name(), evaluation.judge(list, OptionalDouble.empty(), ""));
            }
        }
        summary.write(out);
        SummaryText.lines(summary.json()).forEach(output::line);
        output.document(summary.json());
        return ExitCode.YES;
    }

    private void check() throws CommandException {
        DataOptions.Kind kind = data.kind();
        questions.check(model.id(parts), kind);
        pictureQuestions.check(kind);
        lists.check(kind, pictureQuestions.needsAll() || comparesAll());
        if (install && (!calibrate || kind != DataOptions.Kind.IMAGES)) {
            throw new CommandException(
                    "Only a new calibration on pictures can be installed: add --calibrate to --images;"
                            + " for a gallery, \"facedesk calibrate\" sets the threshold.");
        }
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new CommandException("The folder " + out + " cannot be made; choose one that is yours.");
        }
    }

    private boolean comparesAll() throws CommandException {
        return calibrate || pictureQuestions.comparesAll() || lists.protocol().equals(Optional.of(Protocol.ALL));
    }

    private void judgePictures(Evaluation evaluation, Summary summary) throws Exception {
        List<PairList> read = lists.read();
        List<String> names = pictureNames(read);
        PictureScores pictures = new PictureScores(
                embed(model.load(parts), names),
                questions.otherModel().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                embed(ModelChoice.load(questions.otherModel().get(), parts), names)));
        summary.pictures(pictures.own());
        OptionalDouble threshold = OptionalDouble.empty();
        Set<String> folders = new HashSet<>(Set.of(ALL_PAIRS));
        for (int i = 0; i < read.size(); i++) {
            String name = String.valueOf(lists.files().get(i).getFileName());
            String folder = read.size() == 1 ? "" : folderName(name, folders);
            EvaluationReport report = evaluation.judge(pictures.score(name, read.get(i)), threshold, folder);
            if (i == 0) {
                threshold = OptionalDouble.of(report.rates().bestAccuracy().threshold());
            }
            summary.list(name, report);
        }
        if (comparesAll()) {
            String folder = read.isEmpty() ? "" : ALL_PAIRS;
            EvaluationReport all = judgeAll(evaluation, summary, pictures.templates(), folder);
            Optional<DiscardTable> discards = pictureQuestions.discards(all, pictures.own());
            if (discards.isPresent()) {
                summary.json().set("discard", evaluation.discard(all, discards.get(), folder));
            }
        }
        pictureQuestions.addChoices(summary.json(), model.id(parts), pictures.own());
    }

    /** The list's name without its ending, and with a number where another folder has that name already. */
    private static String folderName(String list, Set<String> taken) {
        String plain = list.replaceFirst("\\.[^.]*$", "");
        String name = plain;
        for (int number = 2; !taken.add(name); number++) {
            name = plain + "-" + number;
        }
        return name;
    }

    private List<String> pictureNames(List<PairList> read) throws CommandException {
        Set<String> names = new LinkedHashSet<>();
        read.forEach(list -> names.addAll(list.pictures()));
        if (comparesAll() || pictureQuestions.needsAll()) {
            names.addAll(PictureFolder.pictures(data.path()));
        }
        return List.copyOf(names);
    }

    private EmbeddedPictures embed(EmbeddingModel loaded, List<String> names) throws Exception {
        try (EmbeddingModel network = loaded;
                Progress progress = output.progress("Embedding", names.size())) {
            return new PictureEmbedding(parts, network, threads.value()).embed(data.path(), names, progress::step);
        }
    }

    private void judgeGallery(Evaluation evaluation, Summary summary) throws Exception {
        try (Gallery people = parts.gallery(data.path())) {
            TemplateSet templates = new TemplateSet(
                    people.references(model.id(parts)),
                    questions.otherModel().map(people::references),
                    Rate.of(0, 0),
                    Optional.empty());
            summary.templates(templates.own().size());
            judgeAll(evaluation, summary, templates, "");
        }
    }

    private EvaluationReport judgeAll(Evaluation evaluation, Summary summary, TemplateSet templates, String folder)
            throws Exception {
        EvaluationReport report = evaluation.judgeAll(templates, folder);
        summary.allPairs(report);
        if (calibrate) {
            Calibration calibration = evaluation.calibrate(report, command());
            if (install) {
                CalibrationInstall.install(parts.modelsFolder(), calibration);
            }
        }
        return report;
    }

    /** What was asked for, without the places of this computer. */
    private String command() throws CommandException {
        String source = data.kind() == DataOptions.Kind.IMAGES ? "--images" : "--gallery";
        return "facedesk evaluate " + source + " " + data.path().getFileName() + " --model " + model.id(parts)
                + " --calibrate --out " + out.getFileName();
    }
}
