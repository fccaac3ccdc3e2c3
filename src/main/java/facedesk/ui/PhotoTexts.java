package facedesk.ui;

import facedesk.enrollment.PhotoResult;

/** What became of a photo file, in the person's language: keys {@code photo.<OUTCOME>} and {@code photo.fault.<FAULT>}. */
public final class PhotoTexts {
    private PhotoTexts() {}

    /** One sentence with the file's name, and what to do where that helps. */
    public static String sentence(PhotoResult result, Texts texts) {
        String file = String.valueOf(result.file().getFileName());
        return switch (result.outcome()) {
            case TAKEN -> texts.format("photo.TAKEN", file);
            case NO_FACE -> texts.format("photo.NO_FACE", file);
            case SEVERAL_FACES ->
                texts.format("photo.SEVERAL_FACES", file, result.choices().size());
            case TOO_POOR -> texts.format("photo.TOO_POOR", file, fault(result, texts));
            case UNREADABLE -> texts.format("photo.UNREADABLE", file, result.message());
        };
    }

    private static String fault(PhotoResult result, Texts texts) {
        return result.faults().stream()
                .findFirst()
                .map(worst -> texts.get("photo.fault." + worst.name()))
                .orElse("");
    }
}
