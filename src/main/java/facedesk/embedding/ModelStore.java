package facedesk.embedding;

import facedesk.text.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder of networks: one sub-folder for each, named by the network's id, with its {@code model.json}. Nothing is
 * handed out before its bytes were compared with the hashes in there.
 *
 * <p>Immutable and safe for use by several threads; it shows the folder as it was when opened, and checks it as it is.
 */
public final class ModelStore {
    /** The network used unless another is asked for: the most accurate. */
    public static final String DEFAULT_MODEL = "fr512";

    private final Path models;
    private final Map<String, ModelInfo> known;
    private final List<Verification> unreadable;

    private ModelStore(Path models, Map<String, ModelInfo> known, List<Verification> unreadable) {
        this.models = models;
        this.known = known;
        this.unreadable = List.copyOf(unreadable);
    }

    /**
     * Reads what each network says of itself. A folder whose {@code model.json} is missing or damaged is left out of
     * {@link #models()} and reported by {@link #verifyAll()}.
     *
     * @throws EmbeddingException if the folder is missing or cannot be listed
     */
    public static ModelStore open(Path models) throws EmbeddingException {
        Map<String, ModelInfo> known = new TreeMap<>();
        List<Verification> unreadable = new ArrayList<>();
        for (Path folder : foldersIn(models)) {
            String id = String.valueOf(folder.getFileName());
            try {
                known.put(id, ModelFolder.describe(folder));
            } catch (EmbeddingException e) {
                unreadable.add(new Verification(id, false, e.phrase()));
            }
        }
        return new ModelStore(models, known, unreadable);
    }

    private static List<Path> foldersIn(Path models) throws EmbeddingException {
        try (Stream<Path> entries = Files.list(models)) {
            return entries.filter(Files::isDirectory)
                    .filter(folder -> !String.valueOf(folder.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new EmbeddingException(e, EmbeddingFault.FOLDER_UNREADABLE, models.toString());
        }
    }

    /** Every network whose description could be read, by id. */
    public List<ModelInfo> models() {
        return List.copyOf(known.values());
    }

    /** The networks that embed, by id. */
    public List<ModelInfo> embeddingModels() {
        return models().stream().filter(ModelInfo::embeds).toList();
    }

    /**
     * What is known of one network.
     *
     * @throws EmbeddingException if there is none of that id, or its description is damaged
     */
    public ModelInfo info(String id) throws EmbeddingException {
        ModelInfo info = known.get(id);
        if (info != null) {
            return info;
        }
        for (Verification damaged : unreadable) {
            if (damaged.id().equals(id)) {
                throw new EmbeddingException(damaged.reason());
            }
        }
        throw new EmbeddingException(EmbeddingFault.UNKNOWN, id, models.toString(), String.join(", ", known.keySet()));
    }

    /** Compares every byte of one network's folder with its hashes. Reads some megabytes; not for the screen's thread. */
    public Verification verify(String id) {
        try {
            ModelFolder.check(models.resolve(info(id).id()), info(id));
            return new Verification(
                    id, true, Phrase.of(EmbeddingFault.NONE, info(id).files().size()));
        } catch (EmbeddingException e) {
            return new Verification(id, false, e.phrase());
        }
    }

    /** {@link #verify} for every folder, those with a damaged description included, by id. */
    public List<Verification> verifyAll() {
        Map<String, Verification> all = new TreeMap<>();
        known.keySet().forEach(id -> all.put(id, verify(id)));
        unreadable.forEach(damaged -> all.put(damaged.id(), damaged));
        return List.copyOf(all.values());
    }

    /**
     * The path of one file of a network, after the network's whole folder was compared with its hashes.
     *
     * @throws EmbeddingException if the network is unknown, does not list that file, or its folder has been altered: a
     *     byte changed, a file missing, a file added
     */
    public Path verified(String id, String file) throws EmbeddingException {
        ModelInfo info = info(id);
        if (!info.files().containsKey(file)) {
            throw new EmbeddingException(EmbeddingFault.NO_SUCH_FILE, id, file);
        }
        Path folder = models.resolve(info.id());
        ModelFolder.check(folder, info);
        return folder.resolve(file);
    }

    /**
     * Takes a file that was made for a network, such as its calibration, and the figures measured with it, into the
     * network's description, so that from now on it is checked like the rest. The file lies in the network's folder
     * already. This store still shows the folder as it was; open it again to see the change.
     *
     * @param file its plain name
     * @param measured figures that take the place of those so far
     * @throws EmbeddingException if anything else in the folder has been altered, the file is missing, or nothing can
     *     be written
     */
    public void adopt(String id, String file, List<Measurement> measured) throws EmbeddingException {
        ModelFolder.adopt(models.resolve(info(id).id()), info(id), file, measured);
    }

    /**
     * Loads a network that embeds, after comparing it with its hashes. Takes a second or two, more on the first run
     * ever, when native libraries are unpacked.
     *
     * @throws EmbeddingException if it is unknown, altered, does not embed, or cannot be loaded
     */
    public EmbeddingModel load(String id) throws EmbeddingException {
        ModelInfo info = info(id);
        if (!info.embeds()) {
            throw new EmbeddingException(EmbeddingFault.OTHER_TASK, id, info.task());
        }
        return EmbeddingModel.load(info, verified(id, EmbeddingModel.FILE));
    }
}
