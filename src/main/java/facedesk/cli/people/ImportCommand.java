package facedesk.cli.people;

import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.cli.terminal.Progress;
import facedesk.enrollment.FolderImport;
import facedesk.enrollment.ImportReport;
import facedesk.gallery.Gallery;
import facedesk.text.Phrase;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Enrols a folder of people. */
@Command(
        name = "import",
        description = "Enrols everybody in a folder: one sub-folder of pictures per person, named after them.",
        footer = {
            "",
            "Importing the same folder again changes nothing.",
            "Exit code 0: every picture is in the gallery. 2: some could not be used; they are named."
        })
public final class ImportCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private Output output;

    @Mixin
    private GalleryChoice gallery;

    @Parameters(paramLabel = "FOLDER", description = "Holds one sub-folder per person.")
    private Path folder;

    public ImportCommand(Parts parts) {
        this.parts = parts;
    }

    record Document(
            int newPeople,
            int newPictures,
            int knownPictures,
            List<EnrollCommand.Refusal> refused,
            List<String> problems) {}

    @Override
    public Integer call() throws Exception {
        try (Gallery people = gallery.open(parts);
                EnrollmentParts enrollment = new EnrollmentParts(parts, people);
                Progress progress = output.progress("Importing", -1)) {
            ImportReport report = new FolderImport(people, enrollment.photos(), enrollment.enroller())
                    .run(
                            folder,
                            step -> {
                                progress.step();
                                progress.now((step.done() + 1) + " of " + step.total());
                            },
                            () -> Thread.currentThread().isInterrupted());
            show(report);
            boolean whole = report.refused().isEmpty() && report.problems().isEmpty();
            return whole ? ExitCode.YES : ExitCode.COULD_NOT;
        }
    }

    private void show(ImportReport report) throws Exception {
        report.refused().forEach(result -> output.complain(result.phrase().english()));
        report.problems().forEach(problem -> output.complain(problem.english()));
        output.line(
                "%d people and %d pictures added, %d pictures were there already, %d could not be used",
                report.newPeople(),
                report.newPictures(),
                report.knownPictures(),
                report.refused().size());
        output.document(new Document(
                report.newPeople(),
                report.newPictures(),
                report.knownPictures(),
                report.refused().stream().map(EnrollCommand.Refusal::of).toList(),
                report.problems().stream().map(Phrase::english).toList()));
    }
}
