package facedesk.cli.care;

import facedesk.cli.people.GalleryChoice;
import facedesk.cli.terminal.CommandException;
import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.enrollment.dossier.Dossier;
import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a person's own data for them. */
@Command(
        name = "export",
        description = "Writes what the gallery keeps about a person into a ZIP file for them: a page to read, the same"
                + " for machines, and their pictures.",
        footer = {"", "Exit code 0: written. 2: there is no such person, or the file could not be written."})
public final class ExportCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private Output output;

    @Mixin
    private GalleryChoice gallery;

    @Mixin
    private PersonChoice person;

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en", description = "Of the page: en or de.")
    private String language;

    @Option(names = "--replace", description = "Replace a file that is there already.")
    private boolean replace;

    @Parameters(paramLabel = "FILE", description = "The file to write, a ZIP.")
    private Path file;

    public ExportCommand(Parts parts) {
        this.parts = parts;
    }

    record Document(long personId, String file) {}

    @Override
    public Integer call() throws Exception {
        if (Files.exists(file) && !replace) {
            throw new CommandException("There is a file " + file + " already; name another, or use --replace.");
        }
        try (Gallery people = gallery.openToAsk(parts)) {
            Person whose = person.in(people);
            new Dossier(people, Clock.systemDefaultZone()).write(whose.id(), file, Locale.forLanguageTag(language));
            output.line("Wrote what is kept about %s into %s", whose.name(), file);
            output.document(new Document(whose.id(), file.toString()));
        }
        return ExitCode.YES;
    }
}
