package facedesk.cli.faces;

import facedesk.cli.terminal.CommandException;
import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.ModelChoice;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.cli.terminal.Photos;
import facedesk.cli.terminal.Progress;
import facedesk.embedding.Embedder;
import facedesk.embedding.Embedding;
import facedesk.embedding.EmbeddingModel;
import facedesk.image.ImageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Embeds the main face of each picture. */
@Command(
        name = "embed",
        description = "Writes the embedding of the main face of each picture as comma-separated values.",
        footer = {
            "",
            "An embedding is biometric data: treat the file like the photographs themselves.",
            "Exit code 0: every picture embedded. 2: some could not be; the others are written."
        })
public final class EmbedCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private Output output;

    @Mixin
    private ModelChoice model;

    @Option(names = "--out", required = true, paramLabel = "FILE.csv", description = "Where the vectors go.")
    private Path out;

    @Parameters(arity = "1..*", paramLabel = "IMAGE", description = "JPEG or PNG files.")
    private List<Path> images;

    public EmbedCommand(Parts parts) {
        this.parts = parts;
    }

    record Document(String model, int dimension, int embedded, List<String> failed, String out) {}

    @Override
    public Integer call() throws Exception {
        List<EmbeddingCsv.Row> rows = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        try (EmbeddingModel network = model.load(parts);
                Embedder embedder = network.newEmbedder();
                Photos photos = Photos.open(parts);
                Progress progress = output.progress("Embedding", images.size())) {
            for (Path image : images) {
                try {
                    Embedding embedding =
                            embedder.embed(photos.read(image).subject().chip());
                    rows.add(new EmbeddingCsv.Row(image.toString(), embedding));
                } catch (ImageException | CommandException e) {
                    output.complain(String.valueOf(e.getMessage()));
                    failed.add(image.toString());
                }
                progress.step();
            }
            write(rows);
            int dimension = network.info().dimension();
            output.line(
                    "%d of %d pictures embedded with %s into %s",
                    rows.size(), images.size(), network.info().id(), out);
            output.document(new Document(network.info().id(), dimension, rows.size(), failed, out.toString()));
        }
        return failed.isEmpty() ? ExitCode.YES : ExitCode.COULD_NOT;
    }

    private void write(List<EmbeddingCsv.Row> rows) throws CommandException {
        try {
            EmbeddingCsv.write(out, rows);
        } catch (IOException e) {
            throw new CommandException(
                    "The file " + out + " cannot be written; choose a folder that exists and is yours.");
        }
    }
}
