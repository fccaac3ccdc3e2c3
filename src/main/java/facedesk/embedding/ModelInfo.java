package facedesk.embedding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What is known of one network: the content of {@code model.json} in its folder. Immutable.
 *
 * @param id name of the folder, and what templates are marked with
 * @param task {@code embedding}, {@code detection} or {@code landmarks}
 * @param title one line for people
 * @param dimension components of its embedding; 0 for a network that does not embed
 * @param source where it comes from
 * @param licence the terms
 * @param provenance who trained it on what, in plain words, and what of that is not documented
 * @param input what it is fed
 * @param output what it answers
 * @param files SHA-256 of every file of the folder but {@code model.json} itself, by name
 * @param measured figures measured with it in this program; empty until there are any
 */
public record ModelInfo(
        String id,
        String task,
        String title,
        int dimension,
        ModelSource source,
        Licence licence,
        String provenance,
        String input,
        String output,
        SortedMap<String, String> files,
        List<Measurement> measured) {

    /** The task of networks that embed. */
    public static final String EMBEDDING = "embedding";

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,79}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks what could do harm and takes copies.
     *
     * @throws IllegalArgumentException if the id or a file's name could lead out of the folder, a hash is none, or the
     *     dimension is not 1..4096 for a network that embeds
     */
    public ModelInfo {
        require(ID.matcher(id).matches(), "no id of a network");
        for (Map.Entry<String, String> file : files.entrySet()) {
            require(FILE.matcher(file.getKey()).matches(), "no plain name of a file");
            require(HASH.matcher(file.getValue()).matches(), "no SHA-256");
        }
        require(dimension >= (EMBEDDING.equals(task) ? 1 : 0) && dimension <= 4096, "no dimension");
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        measured = List.copyOf(measured);
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalArgumentException("A network's description holds " + what);
        }
    }

    /** Whether this network makes embeddings. */
    public boolean embeds() {
        return EMBEDDING.equals(task);
    }

    /** The same description with other files and figures. */
    public ModelInfo with(SortedMap<String, String> newFiles, List<Measurement> newMeasured) {
        return new ModelInfo(
                id, task, title, dimension, source, licence, provenance, input, output, newFiles, newMeasured);
    }
}
