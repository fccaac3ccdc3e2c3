package facedesk.gallery.archive;

import facedesk.gallery.GalleryException;
import facedesk.gallery.GalleryProblem;
import facedesk.gallery.history.Event;
import facedesk.gallery.store.GalleryReplacement;
import facedesk.gallery.store.GalleryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Brings a gallery back from a backup. The backup is read, checked and counted in a gallery of its own before anything is
 * touched; interrupted at any point, the folder holds the old or the new gallery, whole.
 */
public final class Restore {
    private final Path folder;
    private final Clock clock;

    /**
     * @param folder of the gallery, which is closed, damaged, or not there yet
     * @param clock gives the time of what is written into the history
     */
    public Restore(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Reads a backup from beginning to end and says what is in it. Nothing is written.
     *
     * @throws ArchiveException if it is damaged, not a backup, or newer than this program
     */
    public static Backup check(Path file, Steps steps) throws ArchiveException {
        return BackupFile.check(file, steps);
    }

    /**
     * Replaces the gallery. Blocks.
     *
     * @param reached the day that retention was enforced for in the gallery that goes, so that a clock that runs ahead
     *     is not asked about again; empty where that is not known
     * @throws ArchiveException if the backup cannot be used; the gallery is as it was
     * @throws GalleryException if the gallery is open somewhere, or cannot be written
     */
    public Backup from(Path file, Optional<LocalDate> reached, Steps steps) throws ArchiveException {
        try (BackupFile backup = BackupFile.open(file, steps);
                GalleryReplacement replacement = GalleryReplacement.begin(folder)) {
            requireRoom(backup, file);
            build(backup, replacement, file);
            complete(backup.backup(), replacement, reached, file);
            replacement.takePlace();
            return backup.backup();
        } catch (BackupWriter.Cancelled e) {
            throw new ArchiveException(e, ArchiveProblem.CANCELLED);
        } catch (IOException e) {
            throw new GalleryException(e, GalleryProblem.READ_ONLY, folder.toString());
        }
    }

    private void requireRoom(BackupFile backup, Path file) throws IOException, ArchiveException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < backup.bytes()) {
            throw new ArchiveException(ArchiveProblem.NO_ROOM, file.toString(), backup.bytes() >> 20);
        }
    }

    private static void build(BackupFile backup, GalleryReplacement replacement, Path file)
            throws IOException, ArchiveException {
        try {
            replacement.build(backup.backup().schema(), backup);
        } catch (GalleryException e) {
            if (GalleryProblem.NEWER.equals(e.phrase().key())) {
                throw new ArchiveException(e, ArchiveProblem.NEWER, file.toString());
            }
            throw e;
        } catch (BackupWriter.Cancelled e) {
            throw e;
        } catch (IOException e) {
            throw new ArchiveException(e, ArchiveProblem.DAMAGED, file.toString());
        }
    }

    /** Counts what has arrived, and writes down that it was brought back. */
    private void complete(Backup backup, GalleryReplacement replacement, Optional<LocalDate> reached, Path file)
            throws ArchiveException {
        try (GalleryStore built = replacement.openBuilt(clock)) {
            long templates = readable(built, file);
            BackupContents expected = backup.contents();
            if (built.size() != expected.people() || templates != expected.templates()) {
                throw new ArchiveException(ArchiveProblem.DAMAGED, file.toString());
            }
            reached.ifPresent(built.consents()::reach);
            built.history().add(new Event(clock.instant(), Event.Kind.RESTORED, OptionalLong.empty(), built.size()));
        }
    }

    /** Reads what the program reads at its start, so that values that are none are found here and not there. */
    private static long readable(GalleryStore built, Path file) throws ArchiveException {
        try {
            built.overview();
            built.marks();
            built.history().newest(Integer.MAX_VALUE);
            long templates = 0;
            for (String model : built.templateCounts().keySet()) {
                templates += built.references(model).size();
            }
            return templates;
        } catch (GalleryException | IllegalArgumentException e) {
            throw new ArchiveException(e, ArchiveProblem.DAMAGED, file.toString());
        }
    }
}
