package facedesk.enrollment;

import facedesk.detection.QualityFault;
import facedesk.text.Phrase;
import facedesk.text.PhraseKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of one photo file. Immutable.
 *
 * @param file the photo
 * @param outcome what became of it
 * @param shot the picture, when taken
 * @param choices every face, largest first, when there are several and none clearly is the one meant
 * @param faults what is wrong with the picture, worst first, when it is too poor
 * @param phrase for a person, with the file's name
 */
public record PhotoResult(
        Path file, Outcome outcome, Optional<Shot> shot, List<Shot> choices, List<QualityFault> faults, Phrase phrase) {
    public PhotoResult {
        choices = List.copyOf(choices);
        faults = List.copyOf(faults);
    }

    /** What can become of a photo. The phrases take the file's name first. */
    public enum Outcome implements PhraseKey {
        TAKEN,
        NO_FACE,
        /** With the number of faces. */
        SEVERAL_FACES,
        /** With the worst fault, as a phrase. */
        TOO_POOR,
        /** Takes only what is wrong with the file, as a phrase. */
        UNREADABLE
    }

    static PhotoResult taken(Path file, Shot shot) {
        Phrase phrase = Phrase.of(Outcome.TAKEN, name(file));
        return new PhotoResult(file, Outcome.TAKEN, Optional.of(shot), List.of(), List.of(), phrase);
    }

    static PhotoResult unreadable(Path file, Phrase why) {
        Phrase phrase = Phrase.of(Outcome.UNREADABLE, why);
        return new PhotoResult(file, Outcome.UNREADABLE, Optional.empty(), List.of(), List.of(), phrase);
    }

    /** For want of a face, of one face alone, or of a good one. */
    static PhotoResult refused(Path file, Outcome outcome, List<Shot> choices, List<QualityFault> faults) {
        Phrase phrase =
                switch (outcome) {
                    case SEVERAL_FACES -> Phrase.of(outcome, name(file), choices.size());
                    case TOO_POOR -> Phrase.of(outcome, name(file), Phrase.of(faults.get(0)));
                    default -> Phrase.of(outcome, name(file));
                };
        return new PhotoResult(file, outcome, Optional.empty(), choices, faults, phrase);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
