package facedesk.enrollment;

import facedesk.text.Phrase;
import java.util.List;

/**
 * What an import did.
 *
 * @param newPeople people added
 * @param newPictures pictures added, to new people and to known ones
 * @param knownPictures pictures that were in the gallery already
 * @param refused photos that were not taken, each with its phrase
 * @param problems what is wrong with whole folders that could not be imported
 * @param cancelled whether it was ended early; whoever was finished stays
 */
public record ImportReport(
        int newPeople,
        int newPictures,
        int knownPictures,
        List<PhotoResult> refused,
        List<Phrase> problems,
        boolean cancelled) {
    public ImportReport {
        refused = List.copyOf(refused);
        problems = List.copyOf(problems);
    }
}
