package facedesk.cli.people;

import facedesk.cli.data.ThreadCount;
import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.cli.terminal.Progress;
import facedesk.cli.terminal.SearchLineChoice;
import facedesk.enrollment.intake.Intake;
import facedesk.enrollment.intake.IntakeThreads;
import facedesk.enrollment.intake.Suspicions;
import facedesk.enrollment.intake.plan.IntakePlan;
import facedesk.enrollment.intake.report.IntakeReport;
import facedesk.enrollment.intake.report.ReportCsv;
import facedesk.enrollment.intake.source.IntakeSources;
import facedesk.gallery.Gallery;
import facedesk.gallery.consent.Consent;
import facedesk.matching.SearchIndex;
import facedesk.matching.Threshold;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enrols many people. */
@Command(
        name = "import",
        description = {
            "Enrols everybody in a folder: one sub-folder of pictures per person, named after them; or in a ZIP of such",
            "folders; or in a CSV with the columns name and file, and identifier, group and note if wanted; or in",
            "pictures named after the people in them."
        },
        footer = {
            "",
            "Importing again changes nothing; after an interruption it goes on where it stopped.",
            "Exit code 0: every picture is in the gallery. 2: some could not be used; they are named."
        })
public final class ImportCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private Output output;

    @Mixin
    private GalleryChoice gallery;

    @Mixin
    private ThreadCount threads;

    @Mixin
    private DeclarationOptions declaration;

    @Option(names = "--report", paramLabel = "FILE", description = "Write what became of every file, as CSV.")
    private @Nullable Path reportFile;

    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER|ZIP|CSV",
            description = "Holds the people; several folders are one person each.")
    private List<Path> sources;

    public ImportCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws Exception {
        Optional<Consent> declared = declaration.declared(LocalDate.now());
        IntakeReport report = run(declared);
        new ImportAnswer(output, report, declared.isPresent()).show();
        if (reportFile != null) {
            ReportCsv.write(reportFile, report.rows(), Locale.ENGLISH);
        }
        boolean whole = report.open().isEmpty() && report.problems().isEmpty();
        return whole ? ExitCode.YES : ExitCode.COULD_NOT;
    }

    private IntakeReport run(Optional<Consent> declared) throws Exception {
        int count = threads.value();
        ExecutorService workers = parts.newWorkers(count);
        try (IntakePlan plan = IntakeSources.open(sources);
                Gallery people = gallery.open(parts);
                LoadedModels models = new LoadedModels(parts);
                Progress progress = output.progress("Importing", plan.photos())) {
            IntakeThreads looking = new IntakeThreads(workers, count, () -> new EnrollmentParts(parts, people, models));
            Suspicions suspicions = new Suspicions(people, parts.chosenModel(), this::line);
            return new Intake(people, looking, suspicions).run(plan, declared, new ShownProgress(progress));
        } finally {
            workers.shutdownNow();
        }
    }

    /** From where on people are suspected to be one; without a calibration nobody can say who looks like whom. */
    private Optional<Threshold> line(SearchIndex index) {
        try {
            return Optional.of(SearchLineChoice.forLookAlikes(index, parts));
        } catch (Exception e) {
            output.complain("Nobody was checked for look-alikes: " + e.getMessage());
            return Optional.empty();
        }
    }
}
