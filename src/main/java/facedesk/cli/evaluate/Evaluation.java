package facedesk.cli.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import facedesk.cli.terminal.CommandException;
import facedesk.evaluation.Calibration;
import facedesk.evaluation.RateTable;
import facedesk.evaluation.ScoreSet;
import facedesk.evaluation.ScoredPair;
import facedesk.evaluation.pairs.GalleryScores;
import facedesk.evaluation.report.CalibrationFile;
import facedesk.evaluation.report.EvaluationException;
import facedesk.evaluation.report.EvaluationReport;
import facedesk.evaluation.report.PairList;
import facedesk.evaluation.report.ReportJson;
import facedesk.evaluation.report.ScoresCsv;
import facedesk.plot.rates.RateSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** From embedded pictures to scores, reports and a calibration, all below one folder. */
final class Evaluation {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EvaluationReport.Subject subject;
    private final EmbeddedPictures pictures;
    private final EvaluationPlots plots;
    private final Path out;

    Evaluation(String modelId, String dataSet, EmbeddedPictures pictures, EvaluationPlots plots, Path out) {
        this.subject = new EvaluationReport.Subject(modelId, dataSet, LocalDate.now(ZoneId.systemDefault()));
        this.pictures = pictures;
        this.plots = plots;
        this.out = out;
    }

    /** Scores every list; the first one's best threshold is applied to the others. Answers with the summary. */
    ObjectNode judge(List<Path> files, List<PairList> lists) throws Exception {
        ObjectNode summary = JSON.createObjectNode();
        summary.put("model", subject.modelId()).put("dataSet", subject.dataSet());
        summary.put("pictures", pictures.byPicture().size());
        summary.put("wallSeconds", pictures.wallSeconds());
        summary.put("detectionAndEmbeddingSeconds", pictures.busySeconds());
        ArrayNode results = summary.putArray("lists");
        OptionalDouble threshold = OptionalDouble.empty();
        for (int i = 0; i < lists.size(); i++) {
            String name = String.valueOf(files.get(i).getFileName());
            Path folder = lists.size() == 1 ? out : out.resolve(name.replaceFirst("\\.[^.]*$", ""));
            EvaluationReport report = judge(lists.get(i), threshold, folder);
            if (i == 0) {
                threshold = OptionalDouble.of(report.rates().bestAccuracy().threshold());
            }
            results.add(ReportJson.toJson(report).put("list", name));
        }
        write(summary);
        return summary;
    }

    private EvaluationReport judge(PairList list, OptionalDouble threshold, Path folder)
            throws EvaluationException, CommandException {
        make(folder);
        List<ScoredPair> scored = pictures.score(list.pairs());
        EvaluationReport plain = EvaluationReport.of(subject, pictures.acquisition(list.pictures()), list, scored);
        EvaluationReport report = threshold.isPresent() ? plain.withThreshold(threshold.getAsDouble()) : plain;
        ScoresCsv.write(folder.resolve("scores.csv"), scored);
        ReportJson.write(folder.resolve("report.json"), report);
        List<RateSet> sets = List.of(RateSet.of(subject.modelId(), report.scores()));
        plots.write(folder, report, sets, Optional.of(pictures.discards(scored)));
        return report;
    }

    /** Compares all pictures with each other; writes the calibration and adds the figures to the summary. */
    Calibration calibrate(String command, ObjectNode summary) throws Exception {
        ScoreSet all = GalleryScores.of(subject.modelId(), pictures.references())
                .scores()
                .scores();
        if (all.genuine() == 0 || all.impostor() == 0) {
            throw new CommandException("A calibration takes at least two people, one of them with two pictures.");
        }
        Calibration calibration =
                new Calibration(subject.modelId(), subject.dataSet(), subject.date(), command, RateTable.of(all));
        CalibrationFile.write(out.resolve(CalibrationFile.NAME), calibration);
        EvaluationReport report = new EvaluationReport(
                subject,
                pictures.acquisition(List.copyOf(pictures.byPicture().keySet())),
                all,
                List.of(),
                Optional.empty(),
                OptionalDouble.empty());
        ObjectNode figures = ReportJson.toJson(report);
        summary.set("failureToAcquirePictures", figures.get("failureToAcquirePictures"));
        summary.set("allPairs", figures.get("pairs"));
        write(summary);
        return calibration;
    }

    private void write(ObjectNode summary) throws IOException {
        Files.writeString(
                out.resolve("summary.json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(summary) + "\n");
    }

    private static void make(Path folder) throws CommandException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CommandException("The folder " + folder + " cannot be made.");
        }
    }
}
