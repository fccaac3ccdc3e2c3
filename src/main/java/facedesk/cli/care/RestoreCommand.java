package facedesk.cli.care;

import facedesk.cli.people.GalleryChoice;
import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.cli.terminal.Progress;
import facedesk.enrollment.retention.Retention;
import facedesk.enrollment.retention.RetentionReport;
import facedesk.gallery.Gallery;
import facedesk.gallery.GalleryException;
import facedesk.gallery.GalleryProblem;
import facedesk.gallery.archive.Backup;
import facedesk.gallery.archive.Restore;
import facedesk.gallery.store.GalleryStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a gallery back from a backup. */
@Command(
        name = "restore",
        description = "Brings a gallery back from a file that \"facedesk backup\" has written.",
        footer = {
            "",
            "The file is checked and counted before anything is touched. Interrupted at any point, the folder holds the"
                    + " old or the new gallery, whole. People who were erased after the backup was made come back,"
                    + " unless their last day of retention has passed.",
            "Exit code 0: brought back, or with --check: it could be. 1: there is a gallery already. 2: the file cannot"
                    + " be used; the gallery is as it was."
        })
public final class RestoreCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private Output output;

    @Mixin
    private GalleryChoice gallery;

    @Option(names = "--replace", description = "Replace the gallery that is there, for good.")
    private boolean replace;

    @Option(names = "--check", description = "Only look the file over.")
    private boolean check;

    @Option(names = "--settings", description = "Take over network and thresholds from the backup too.")
    private boolean settings;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file;

    public RestoreCommand(Parts parts) {
        this.parts = parts;
    }

    record Document(BackupText.Document backup, boolean restored, int erasedByRetention) {}

    @Override
    public Integer call() throws Exception {
        Path folder = gallery.folder(parts);
        try (Progress progress = output.progress("Restoring", -1)) {
            if (check) {
                return tell(Restore.check(file, new ShownSteps(progress)), false, 0);
            }
            if (GalleryStore.isIn(folder) && !replace) {
                output.complain("There is a gallery in " + folder
                        + "; --replace replaces it for good, and \"facedesk backup\" keeps it first.");
                return ExitCode.NO;
            }
            Backup backup =
                    new Restore(folder, Clock.systemUTC()).from(file, reached(folder), new ShownSteps(progress));
            if (settings) {
                parts.adoptSettings(backup.settings());
            }
            return tell(backup, true, enforce(folder));
        }
    }

    /** Of a gallery that cannot be opened nothing is known: it is replaced because it is damaged. */
    private Optional<LocalDate> reached(Path folder) {
        if (!GalleryStore.isIn(folder)) {
            return Optional.empty();
        }
        try (Gallery old = parts.gallery(folder)) {
            return old.consents().reached();
        } catch (GalleryException e) {
            if (GalleryProblem.IN_USE.equals(e.phrase().key())) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private int enforce(Path folder) {
        try (Gallery restored = parts.gallery(folder)) {
            RetentionReport report = new Retention(restored, Clock.systemDefaultZone(), () -> 0).enforce();
            if (report.isHeldBack()) {
                output.complain(RetentionCommand.heldBack(report));
            }
            return report.erased();
        }
    }

    private int tell(Backup backup, boolean restored, int erased) throws Exception {
        output.line("%s %s: %s", restored ? "Restored" : "Found whole", file, BackupText.contents(backup));
        if (restored) {
            output.line("Whoever was erased after it was made is back; \"facedesk erase\" erases them again.");
        }
        if (erased > 0) {
            output.line("%d erased, because the last day of retention has passed", erased);
        }
        output.document(new Document(BackupText.document(backup), restored, erased));
        return ExitCode.YES;
    }
}
