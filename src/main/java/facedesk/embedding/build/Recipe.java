package facedesk.embedding.build;

import facedesk.embedding.EmbeddingException;
import facedesk.embedding.EmbeddingFault;
import facedesk.embedding.ModelInfo;
import facedesk.embedding.ModelJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How one network comes from its package.
 *
 * @param model its description, still without the hashes of its files
 * @param product the name of the network's file in its folder
 */
record Recipe(ModelInfo model, String product) {
    /** Licence texts for packages that carry none. */
    private static final Map<String, String> TEXTS = Map.of("MIT", "mit.txt", "Apache-2.0", "apache-2.0.txt");

    private static final List<String> PRODUCTS = List.of(
            "fr512/saved_model.pb",
            "mobilefacenet/saved_model.pb",
            "rfb320/rfb320.onnx",
            "blazeface-full/blazeface-full.tflite",
            "blazeface-short/blazeface-short.tflite",
            "facemesh/facemesh.tflite");

    /** Every network this program builds. */
    static List<Recipe> all() throws EmbeddingException {
        List<Recipe> recipes = new ArrayList<>();
        for (String product : PRODUCTS) {
            String[] parts = product.split("/", 2);
            try {
                recipes.add(new Recipe(ModelJson.parse(resource(parts[0] + ".json")), parts[1]));
            } catch (IOException e) {
                throw new EmbeddingException(e, EmbeddingFault.RECIPE_DAMAGED, parts[0]);
            }
        }
        return recipes;
    }

    /** The plan of a network that is converted. */
    Plan plan() throws IOException {
        return Plan.parse(new String(resource(model.id() + ".plan"), StandardCharsets.UTF_8));
    }

    /** Whether the network is converted to a SavedModel; otherwise its bytes are taken as they are. */
    boolean converts() {
        return model.embeds();
    }

    /** The licence's own text, for a package that carries none. */
    byte[] licenceText() throws IOException {
        String file = TEXTS.get(model.licence().name());
        if (file == null) {
            throw new IOException("No text of the licence " + model.licence().name());
        }
        return resource(file);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Recipe.class.getResourceAsStream("/facedesk/embedding/build/" + name)) {
            if (in == null) {
                throw new IOException("Missing: " + name);
            }
            return in.readAllBytes();
        }
    }
}
