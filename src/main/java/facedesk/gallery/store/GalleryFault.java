package facedesk.gallery.store;

import facedesk.gallery.GalleryException;
import facedesk.gallery.GalleryProblem;
import java.io.EOFException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Tells what the database's exceptions mean to a person. */
final class GalleryFault {
    private GalleryFault() {}

    static GalleryException translate(Path folder, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof GalleryException already) {
                return already;
            }
            if (cause instanceof SQLException sql) {
                return new GalleryException(thrown, problem(sql), folder.toString(), sql.getErrorCode());
            }
        }
        return new GalleryException(
                thrown, GalleryProblem.UNUSABLE, folder.toString(), String.valueOf(thrown.getMessage()));
    }

    private static GalleryProblem problem(SQLException error) {
        return switch (error.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> GalleryProblem.IN_USE;
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.UNSUPPORTED_SETTING_1 ->
                GalleryProblem.DAMAGED;
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.FILE_CREATION_FAILED_1 ->
                isDamage(error) ? GalleryProblem.DAMAGED : GalleryProblem.UNREACHABLE;
            case ErrorCode.DATABASE_IS_READ_ONLY -> GalleryProblem.READ_ONLY;
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.OBJECT_CLOSED ->
                GalleryProblem.CLOSED;
            case ErrorCode.VALUE_TOO_LONG_2 -> GalleryProblem.TOO_LARGE;
            case ErrorCode.LOCK_TIMEOUT_1 -> GalleryProblem.BUSY;
            default -> GalleryProblem.DATABASE_ERROR;
        };
    }

    /** The storage engine reports damage found after opening as a general error: its own code tells which. */
    private static boolean isDamage(SQLException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            boolean corrupt =
                    cause instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT;
            if (corrupt || cause instanceof EOFException) {
                return true;
            }
        }
        return false;
    }
}
