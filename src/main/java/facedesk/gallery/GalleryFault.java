package facedesk.gallery;

import java.io.EOFException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Turns what the database throws into a sentence a person can act on. */
final class GalleryFault {
    private GalleryFault() {}

    static GalleryException translate(Path folder, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof GalleryException already) {
                return already;
            }
            if (cause instanceof SQLException sql) {
                return new GalleryException(sentence(folder, sql), thrown);
            }
        }
        return new GalleryException("The gallery in " + folder + " cannot be used: " + thrown.getMessage(), thrown);
    }

    private static String sentence(Path folder, SQLException error) {
        return switch (error.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                "The gallery in " + folder + " is open in another window or command: close that first.";
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.UNSUPPORTED_SETTING_1 ->
                damaged(folder);
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.FILE_CREATION_FAILED_1 ->
                storage(folder, error);
            case ErrorCode.DATABASE_IS_READ_ONLY -> readOnly(folder);
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.OBJECT_CLOSED ->
                "The gallery is closed.";
            case ErrorCode.VALUE_TOO_LONG_2 ->
                "Something is too large for the gallery:" + " a thumbnail has at most 1 MB, a source 1,000 characters.";
            case ErrorCode.LOCK_TIMEOUT_1 -> "The gallery is busy: try again in a moment.";
            default -> "The gallery in " + folder + " cannot be used (database error " + error.getErrorCode() + ").";
        };
    }

    /** The storage engine reports damage found after opening as a general error: its own code tells which. */
    private static String storage(Path folder, SQLException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            boolean corrupt =
                    cause instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT;
            if (corrupt || cause instanceof EOFException) {
                return damaged(folder);
            }
        }
        return "The gallery in " + folder + " cannot be read or written: check that the disk is there and has room.";
    }

    static String damaged(Path folder) {
        return "The gallery in " + folder
                + " is damaged: restore the folder from a backup, or move it away to begin anew.";
    }

    static String readOnly(Path folder) {
        return "The gallery folder " + folder
                + " cannot be written to: choose another folder or change its permissions.";
    }
}
