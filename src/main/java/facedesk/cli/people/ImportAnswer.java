package facedesk.cli.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import facedesk.cli.terminal.Output;
import facedesk.enrollment.intake.report.IntakeReport;
import facedesk.enrollment.intake.report.IntakeRow;
import facedesk.enrollment.intake.report.Suspicion;
import facedesk.text.Phrase;
import java.util.List;

/**
 * What the import command answers.
 *
 * @param declared whether consent was declared for new people
 */
record ImportAnswer(Output output, IntakeReport report, boolean declared) {
    private record Document(
            int newPeople,
            int newPictures,
            int knownPictures,
            List<EnrollCommand.Refusal> refused,
            List<String> problems,
            List<String> suspicions,
            String consent) {}

    void show() throws JsonProcessingException {
        List<IntakeRow> open = report.open();
        open.forEach(row -> output.complain(row.why().english()));
        report.problems().forEach(problem -> output.complain(problem.english()));
        report.suspicions()
                .forEach(suspicion -> output.complain(suspicion.phrase().english()));
        if (report.newPeople() > 0 && !declared && !output.isJson()) {
            output.complain("The new people have no consent on record: --declared-by, --purpose and --retain-until"
                    + " declare it.");
        }
        output.line(
                "%d people and %d pictures added, %d pictures were there already, %d could not be used",
                report.newPeople(), report.newPictures(), report.knownPictures(), open.size());
        output.document(new Document(
                report.newPeople(),
                report.newPictures(),
                report.knownPictures(),
                open.stream().map(ImportAnswer::refusal).toList(),
                report.problems().stream().map(Phrase::english).toList(),
                report.suspicions().stream()
                        .map(Suspicion::phrase)
                        .map(Phrase::english)
                        .toList(),
                declared ? "declared" : "none"));
    }

    private static EnrollCommand.Refusal refusal(IntakeRow row) {
        return new EnrollCommand.Refusal(
                row.photo().map(photo -> photo.label().toString()).orElse(row.file()),
                row.reason(),
                row.why().english());
    }
}
