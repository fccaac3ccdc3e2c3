package facedesk.enrollment.intake.report;

import facedesk.text.Phrase;
import java.util.List;

/**
 * What an import did.
 *
 * @param newPeople people added
 * @param newPictures pictures added, to new people and to known ones
 * @param knownPictures files whose picture was in the gallery already
 * @param rows every file, in the order in which they were settled
 * @param problems what is wrong with whole people who could not be imported
 * @param suspicions new people who look like somebody else
 * @param cancelled whether it was ended early; whatever was stored stays, and the next import goes on from there
 */
public record IntakeReport(
        int newPeople,
        int newPictures,
        int knownPictures,
        List<IntakeRow> rows,
        List<Phrase> problems,
        List<Suspicion> suspicions,
        boolean cancelled) {
    public IntakeReport {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        suspicions = List.copyOf(suspicions);
    }

    /** Files that were not taken, those among them in which a face is to be chosen. */
    public List<IntakeRow> open() {
        return rows.stream().filter(IntakeRow::isOpen).toList();
    }
}
