package facedesk.cli.care;

import facedesk.cli.people.GalleryChoice;
import facedesk.cli.terminal.CommandException;
import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.cli.terminal.Progress;
import facedesk.gallery.Gallery;
import facedesk.gallery.archive.Backup;
import facedesk.gallery.archive.BackupWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a gallery into one file. */
@Command(
        name = "backup",
        description = "Writes a gallery into one file: people, pictures, templates, consents, history, settings.",
        footer = {
            "",
            "The file is read again and counted before it takes its place. It is not encrypted: keep it as you would"
                    + " keep photographs. Whoever is erased later stays in it until the file is deleted.",
            "Exit code 0: written. 2: it could not be written; what was there before is as it was."
        })
public final class BackupCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private Output output;

    @Mixin
    private GalleryChoice gallery;

    @Option(names = "--replace", description = "Replace a file that is there already.")
    private boolean replace;

    @Parameters(paramLabel = "FILE", description = "The file to write, a ZIP.")
    private Path file;

    public BackupCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws Exception {
        if (Files.exists(file) && !replace) {
            throw new CommandException("There is a file " + file + " already; name another, or use --replace.");
        }
        try (Gallery people = gallery.openToAsk(parts);
                Progress progress = output.progress("Backing up", -1)) {
            Backup backup = new BackupWriter(people, parts.version(), Clock.systemUTC())
                    .write(file, parts.portableSettings(), new ShownSteps(progress));
            output.line("Wrote %s: %s", file, BackupText.contents(backup));
            output.document(BackupText.document(backup));
        }
        return ExitCode.YES;
    }
}
