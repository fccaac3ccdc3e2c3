package facedesk.cli.terminal;

import facedesk.embedding.EmbeddingModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a network. */
public final class ModelChoice {
    @Option(
            names = "--model",
            paramLabel = "ID",
            description = "The network that embeds; see \"facedesk models list\". Without it, the one last chosen.")
    private @Nullable String id;

    /** The id given, or the one last chosen. */
    public String id(Parts parts) {
        return id == null ? parts.chosenModel() : id;
    }

    /** Loads the network; the caller closes it. */
    public EmbeddingModel load(Parts parts) throws Exception {
        return load(id(parts), parts);
    }

    /** Loads a network by its id; the caller closes it. */
    public static EmbeddingModel load(String wanted, Parts parts) throws Exception {
        if (!parts.models().info(wanted).embeds()) {
            throw new CommandException("The network " + wanted + " does not embed faces; \"facedesk models list\""
                    + " shows which ones do.");
        }
        return parts.models().load(wanted);
    }
}
