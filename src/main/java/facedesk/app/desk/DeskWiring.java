package facedesk.app.desk;

import facedesk.cli.terminal.Parts;
import facedesk.evaluation.Calibration;
import facedesk.ui.Desk;
import facedesk.ui.DeskOpener;
import facedesk.ui.Preferences;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the desk step by step, so that the window can say what takes the time.
 *
 * @param parts the program's parts
 * @param preferences what is remembered
 * @param folder of the gallery
 * @param source asked for on the command line, or empty
 */
public record DeskWiring(Parts parts, Preferences preferences, Path folder, Optional<String> source) {
    /** The setting that holds the id of the network in use. */
    public static final String MODEL = "model";

    private static final Logger LOG = LoggerFactory.getLogger(DeskWiring.class);

    /** Opens everything. What was opened is closed again when a later step fails. */
    public Desk open(Consumer<DeskOpener.Step> progress) throws Exception {
        progress.accept(DeskOpener.Step.GALLERY);
        Closing closing = new Closing();
        try {
            var gallery = closing.add(parts.gallery(folder));
            progress.accept(DeskOpener.Step.NATIVES);
            Networks networks = closing.add(new Networks(parts.models(), installed(parts.chosenModel())));
            progress.accept(DeskOpener.Step.NETWORKS);
            return new WiredDesk(this, gallery, networks, closing);
        } catch (Exception | LinkageError e) {
            closing.close();
            throw e;
        }
    }

    /** The network that was chosen, unless it is not there any more. */
    private String installed(String chosen) throws Exception {
        var embedding = parts.models().embeddingModels();
        boolean there = embedding.stream().anyMatch(info -> info.id().equals(chosen));
        return there ? chosen : facedesk.embedding.ModelStore.DEFAULT_MODEL;
    }

    /** A network's calibration; one that cannot be read is as good as none. */
    Optional<Calibration> calibration(String modelId) {
        try {
            return parts.calibration(modelId);
        } catch (Exception e) {
            LOG.warn("A calibration cannot be read", e);
            return Optional.empty();
        }
    }
}
