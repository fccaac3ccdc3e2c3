package facedesk.evaluation.report;

import java.util.List;

/** Paths of pictures as lists name them. */
final class PicturePath {
    private PicturePath() {}

    /** Whether a path stays below the folder of pictures, on every system. */
    static boolean staysInside(String path) {
        boolean leaves = path.isEmpty()
                || path.indexOf('\0') >= 0
                || path.startsWith("/")
                || path.startsWith("\\")
                || path.contains(":")
                || List.of(path.split("[/\\\\]", -1)).contains("..");
        return !leaves;
    }
}
