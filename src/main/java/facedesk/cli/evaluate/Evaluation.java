package facedesk.cli.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import facedesk.cli.evaluate.pictures.DiscardTable;
import facedesk.cli.terminal.CommandException;
import facedesk.evaluation.Calibration;
import facedesk.evaluation.RateTable;
import facedesk.evaluation.identification.OpenSet;
import facedesk.evaluation.pairs.GalleryScores;
import facedesk.evaluation.pairs.ListScores;
import facedesk.evaluation.pairs.PairedScores;
import facedesk.evaluation.report.CalibrationFile;
import facedesk.evaluation.report.EvaluationException;
import facedesk.evaluation.report.EvaluationReport;
import facedesk.evaluation.report.Findings;
import facedesk.evaluation.report.ReportJson;
import facedesk.evaluation.report.ScoresCsv;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

/** From scores to reports, plots and a calibration, all below one folder. */
final class Evaluation {
    private final EvaluationReport.Subject subject;
    private final PeopleQuestions questions;
    private final EvaluationPlots plots;
    private final Path out;

    Evaluation(EvaluationReport.Subject subject, PeopleQuestions questions, EvaluationPlots plots, Path out) {
        this.subject = subject;
        this.questions = questions;
        this.plots = plots;
        this.out = out;
    }

    /**
     * Judges a list of pairs.
     *
     * @param threshold one that was chosen on other pairs
     * @param folder below the folder of results; empty for that folder itself
     */
    EvaluationReport judge(ScoredList list, OptionalDouble threshold, String folder)
            throws EvaluationException, CommandException {
        EvaluationReport plain = EvaluationReport.of(subject, list.acquisition(), list.list(), list.scored())
                .withFindings(findings(list));
        EvaluationReport report = threshold.isPresent() ? plain.withThreshold(threshold.getAsDouble()) : plain;
        ScoresCsv.write(out.resolve(folder).resolve("scores.csv"), list.scored());
        ReportJson.write(out.resolve(folder).resolve("report.json"), report);
        plots.write(out.resolve(folder), report, list.discards());
        return report;
    }

    private Findings findings(ScoredList list) throws CommandException {
        if (questions.isEmpty()) {
            return Findings.NONE;
        }
        try {
            PairedScores own = ListScores.of(subject.modelId(), list.scored()).scores();
            Optional<PairedScores> other = list.other()
                    .flatMap(scored -> questions.otherModel().map(id -> ListScores.of(id, scored)
                            .scores()));
            return questions.ask(own, Optional.empty(), own, other);
        } catch (IllegalArgumentException e) {
            throw new CommandException("The list " + list.name() + " cannot be judged by person: " + e.getMessage());
        }
    }

    /**
     * Compares all templates with each other.
     *
     * @param folder below the folder of results; empty for that folder itself
     */
    EvaluationReport judgeAll(TemplateSet templates, String folder) throws EvaluationException, CommandException {
        GalleryScores gallery = GalleryScores.of(subject.modelId(), templates.own());
        if (gallery.scores().table().impostor() == 0) {
            throw new CommandException("There is nothing to compare: it takes pictures of at least two people.");
        }
        PairedScores first = templates.other().isEmpty()
                ? gallery.scores()
                : GalleryScores.of(subject.modelId(), templates.ownInCommon()).scores();
        Optional<PairedScores> second = templates.otherInCommon().flatMap(other -> questions
                .otherModel()
                .map(id -> GalleryScores.of(id, other).scores()));
        EvaluationReport report = EvaluationReport.ofAllPairs(
                subject,
                templates.acquisition(),
                gallery.scores().scores(),
                questions.ask(gallery.scores(), Optional.of(OpenSet.of(gallery)), first, second));
        ReportJson.write(out.resolve(folder).resolve("report.json"), report);
        plots.write(out.resolve(folder), report, templates.discards());
        return report;
    }

    /** Tells what refusing poor pictures would win, and draws it. */
    ArrayNode discard(EvaluationReport all, DiscardTable table, String folder) throws EvaluationException {
        plots.writeDiscards(out.resolve(folder), all, table.curve());
        return table.json();
    }

    /** Makes a calibration of a report on all pairs. */
    Calibration calibrate(EvaluationReport all, String command) throws EvaluationException, CommandException {
        if (all.scores().genuine() == 0) {
            throw new CommandException("A calibration takes at least two people, one of them with two pictures.");
        }
        Calibration calibration = new Calibration(
                subject.modelId(), subject.dataSet(), subject.date(), command, RateTable.of(all.scores()));
        CalibrationFile.write(out.resolve(CalibrationFile.NAME), calibration);
        return calibration;
    }
}
