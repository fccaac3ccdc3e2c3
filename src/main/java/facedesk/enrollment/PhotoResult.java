package facedesk.enrollment;

import facedesk.detection.QualityFault;
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
 * @param message a sentence for a person; empty when taken
 */
public record PhotoResult(
        Path file,
        Outcome outcome,
        Optional<Shot> shot,
        List<Shot> choices,
        List<QualityFault> faults,
        String message) {
    public PhotoResult {
        choices = List.copyOf(choices);
        faults = List.copyOf(faults);
    }

    /** What can become of a photo. */
    public enum Outcome {
        TAKEN,
        NO_FACE,
        SEVERAL_FACES,
        TOO_POOR,
        UNREADABLE
    }

    static PhotoResult taken(Path file, Shot shot) {
        return new PhotoResult(file, Outcome.TAKEN, Optional.of(shot), List.of(), List.of(), "");
    }

    static PhotoResult refused(Path file, Outcome outcome, String message) {
        return new PhotoResult(file, outcome, Optional.empty(), List.of(), List.of(), message);
    }
}
