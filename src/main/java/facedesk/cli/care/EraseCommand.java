package facedesk.cli.care;

import facedesk.cli.people.GalleryChoice;
import facedesk.cli.terminal.CommandException;
import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.gallery.Erasure;
import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import java.io.Console;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Erases a person. */
@Command(
        name = "erase",
        description = "Erases a person for good: pictures, templates, consents, scores and history. That it happened is"
                + " written down without the name.",
        footer = {
            "",
            "Backups made before hold the person until those files are deleted.",
            "Exit code 0: erased. 1: the answer was no. 2: there is no such person."
        })
public final class EraseCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private Output output;

    @Mixin
    private GalleryChoice gallery;

    @Mixin
    private PersonChoice person;

    @Option(names = "--withdrawn", description = "Because the person withdrew their consent.")
    private boolean withdrawn;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    public EraseCommand(Parts parts) {
        this.parts = parts;
    }

    record Document(boolean erased, int pictures) {}

    @Override
    public Integer call() throws Exception {
        try (Gallery people = gallery.openToAsk(parts)) {
            Person whose = person.in(people);
            int pictures = people.pictures(whose.id()).size();
            if (!yes && !agreed(System.console(), whose, pictures)) {
                output.line("Nobody was erased");
                output.document(new Document(false, 0));
                return ExitCode.NO;
            }
            people.erase(whose.id(), withdrawn ? Erasure.WITHDRAWAL : Erasure.BY_HAND);
            output.line("Erased with %d picture%s", pictures, pictures == 1 ? "" : "s");
            output.document(new Document(true, pictures));
        }
        return ExitCode.YES;
    }

    private static boolean agreed(@Nullable Console console, Person whose, int pictures) throws CommandException {
        if (console == null) {
            throw new CommandException("There is nobody to ask whether to erase a person; --yes answers.");
        }
        String answer = console.readLine(
                "Erase %s with %d picture%s for good? Type yes: ", whose.name(), pictures, pictures == 1 ? "" : "s");
        return answer != null && answer.strip().equalsIgnoreCase("yes");
    }
}
