package facedesk.enrollment.intake.plan;

import java.util.List;
import java.util.Locale;

/** What a file is by its name; what it holds is looked at later. */
public enum FileKind {
    PHOTO(".jpg", ".jpeg", ".png"),
    /** Shows something, but is none of the kinds that are read. */
    OTHER_PICTURE(
            ".tif", ".tiff", ".webp", ".heic", ".heif", ".bmp", ".gif", ".jp2", ".j2k", ".exr", ".svg", ".avif",
            ".psd"),
    LIST(".csv"),
    ARCHIVE(".zip"),
    /** Of no concern, as are hidden files. */
    OTHER;

    private final List<String> endings;

    FileKind(String... endings) {
        this.endings = List.of(endings);
    }

    public static FileKind of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith(".")) {
            return OTHER;
        }
        for (FileKind kind : values()) {
            if (kind.endings.stream().anyMatch(lower::endsWith)) {
                return kind;
            }
        }
        return OTHER;
    }
}
