package facedesk.ui;

import facedesk.gallery.archive.ArchiveException;
import facedesk.gallery.archive.Backup;
import facedesk.ui.fx.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Backups of the gallery with the settings that matter. Calls block for as long as the disk takes. */
public interface Archives {
    /** A name for a backup of today. */
    String suggestion();

    /** When the gallery was last backed up, as far as it remembers. */
    Optional<Instant> last();

    /**
     * Writes everything into one file, while the gallery stays in use.
     *
     * @throws ArchiveException if it cannot be written, or was stopped; what was there before is as it was
     */
    Backup backUp(Path file, Progress progress) throws ArchiveException;

    /**
     * Reads a backup from beginning to end and says what is in it; changes nothing.
     *
     * @throws ArchiveException if it cannot be used, or it was stopped
     */
    Backup check(Path file, Progress progress) throws ArchiveException;

    /**
     * What brings a backup back, to be run by {@link Reopening} while the desk is closed. To be called while it is open.
     * Thrown by it: {@link ArchiveException} if the backup cannot be used, and everything is as it was.
     */
    Reopening.Between restoring(Path file);
}
