package facedesk.cli.models;

import facedesk.cli.people.GalleryChoice;
import facedesk.cli.terminal.CommandException;
import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.ModelChoice;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.cli.terminal.Progress;
import facedesk.embedding.Embedder;
import facedesk.embedding.EmbeddingModel;
import facedesk.enrollment.reembedding.Reembedding;
import facedesk.gallery.Gallery;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes to another network. */
@Command(
        name = "use",
        description = "Changes to another network: it embeds the gallery's stored faces; names, consents and history"
                + " stay. Stopped in the middle, the same command goes on where it was.",
        footer = {
            "",
            "Thresholds belong to a network: the one last chosen for this network holds, or the goal of one false"
                    + " accept in 10,000 comparisons.",
            "Exit code 0: it is in use. 1: it was stopped; the one before stays in use. 2: it cannot be used."
        })
public final class UseCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private Output output;

    @Mixin
    private GalleryChoice gallery;

    @Option(
            names = "--drop-old",
            description = "Erase the templates of the network used before; going back means embedding again.")
    private boolean dropOld;

    @Parameters(paramLabel = "ID", description = "The network; see \"facedesk models list\".")
    private String id;

    public UseCommand(Parts parts) {
        this.parts = parts;
    }

    record Document(String model, String before, int embedded, int templates, boolean oldErased) {}

    @Override
    public Integer call() throws Exception {
        String before = parts.chosenModel();
        if (parts.models().models().stream().noneMatch(info -> info.id().equals(id))) {
            throw new CommandException(
                    "There is no network " + id + "; \"facedesk models list\" shows which there are.");
        }
        try (Gallery people = gallery.open(parts);
                EmbeddingModel model = ModelChoice.load(id, parts)) {
            int missing = people.countWithout(id);
            if (!embed(people, model, missing)) {
                output.complain("It was stopped; the same command goes on where it was.");
                return ExitCode.NO;
            }
            parts.chooseModel(id);
            boolean drop = dropOld && !before.equals(id);
            if (drop) {
                people.removeTemplates(before);
            }
            int templates = people.templateCounts().getOrDefault(id, 0);
            output.line("%s is in use: %d templates, %d of them new", id, templates, missing);
            output.document(new Document(id, before, missing, templates, drop));
        }
        return ExitCode.YES;
    }

    private boolean embed(Gallery people, EmbeddingModel model, int missing) throws Exception {
        try (Embedder embedder = model.newEmbedder();
                Progress progress = output.progress("Embedding", missing)) {
            long[] shown = {0};
            return new Reembedding(people)
                    .run(
                            embedder,
                            step -> {
                                for (; shown[0] < step.done(); shown[0]++) {
                                    progress.step();
                                }
                            },
                            () -> Thread.currentThread().isInterrupted());
        }
    }
}
