package facedesk.app.desk;

import facedesk.cli.terminal.Parts;
import facedesk.gallery.Gallery;
import facedesk.gallery.archive.ArchiveException;
import facedesk.gallery.archive.Backup;
import facedesk.gallery.archive.BackupWriter;
import facedesk.gallery.archive.Restore;
import facedesk.gallery.archive.Steps;
import facedesk.gallery.history.Event;
import facedesk.ui.Archives;
import facedesk.ui.Reopening;
import facedesk.ui.fx.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Backups of the desk's gallery, as the screens see them. */
record DeskArchives(Gallery gallery, Path folder, Parts parts, Clock clock) implements Archives {
    @Override
    public String suggestion() {
        return "facedesk-backup-" + LocalDate.now(clock) + ".zip";
    }

    @Override
    public Optional<Instant> last() {
        return gallery.history().last(Event.Kind.BACKED_UP).map(Event::time);
    }

    @Override
    public Backup backUp(Path file, Progress progress) throws ArchiveException {
        return new BackupWriter(gallery, parts.version(), clock).write(file, parts.portableSettings(), steps(progress));
    }

    @Override
    public Backup check(Path file, Progress progress) throws ArchiveException {
        return Restore.check(file, steps(progress));
    }

    @Override
    public Reopening.Between restoring(Path file) {
        Optional<LocalDate> reached = gallery.consents().reached();
        return progress -> {
            Backup backup = new Restore(folder, clock).from(file, reached, steps(progress));
            parts.adoptSettings(backup.settings());
        };
    }

    private static Steps steps(Progress progress) {
        return new Steps() {
            @Override
            public void report(long done, long total) {
                progress.report(done, total, "");
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }
}
