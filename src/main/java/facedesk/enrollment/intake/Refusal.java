package facedesk.enrollment.intake;

import facedesk.detection.QualityFault;
import facedesk.enrollment.PhotoResult;
import facedesk.enrollment.PhotoResult.Outcome;
import facedesk.text.Phrase;
import java.util.Arrays;
import java.util.Optional;

/**
 * Why a photo was refused, short enough to be remembered and said again.
 *
 * @param outcome no face, several faces, or too poor
 * @param faces how many faces it shows, 0 where that is not the reason
 * @param fault what is wrong with the picture, where that is the reason
 */
record Refusal(Outcome outcome, int faces, Optional<QualityFault> fault) {
    /** Empty when it was taken, or is no picture at all, which is quickly found out again. */
    static Optional<Refusal> of(PhotoResult result) {
        return switch (result.outcome()) {
            case TAKEN, UNREADABLE -> Optional.empty();
            case NO_FACE -> Optional.of(new Refusal(Outcome.NO_FACE, 0, Optional.empty()));
            case SEVERAL_FACES ->
                Optional.of(new Refusal(Outcome.SEVERAL_FACES, result.choices().size(), Optional.empty()));
            case TOO_POOR ->
                Optional.of(new Refusal(
                        Outcome.TOO_POOR, 0, Optional.of(result.faults().get(0))));
        };
    }

    /** For the gallery to keep. */
    String code() {
        return outcome + " " + faces + fault.map(known -> " " + known).orElse("");
    }

    /** From what the gallery kept; empty when it makes no sense to this version of the program. */
    static Optional<Refusal> parse(String code) {
        String[] parts = code.split(" ");
        Optional<Outcome> outcome = named(Outcome.values(), parts[0]);
        Optional<QualityFault> fault = parts.length > 2 ? named(QualityFault.values(), parts[2]) : Optional.empty();
        boolean whole = parts.length > 1
                && parts[1].matches("\\d{1,6}")
                && outcome.map(known -> (known == Outcome.TOO_POOR) == fault.isPresent())
                        .orElse(false);
        return whole ? Optional.of(new Refusal(outcome.get(), Integer.parseInt(parts[1]), fault)) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** As the photo's own result says it. */
    Phrase phrase(String file) {
        return switch (outcome) {
            case SEVERAL_FACES -> Phrase.of(outcome, file, faces);
            case TOO_POOR -> Phrase.of(outcome, file, Phrase.of(fault.orElseThrow()));
            default -> Phrase.of(outcome, file);
        };
    }
}
