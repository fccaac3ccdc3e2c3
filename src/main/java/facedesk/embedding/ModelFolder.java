package facedesk.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads one network's folder and compares it with its description. */
final class ModelFolder {
    /** The description within a network's folder. */
    static final String DESCRIPTION = "model.json";

    /** More than any folder of ours holds, so that a planted one is not walked to its end. */
    private static final int MAX_FILES = 100;

    private ModelFolder() {}

    /** Reads {@code model.json}; its id must be the folder's name. */
    static ModelInfo describe(Path folder) throws EmbeddingException {
        ModelInfo info = ModelJson.read(folder.resolve(DESCRIPTION));
        if (!info.id().equals(String.valueOf(folder.getFileName()))) {
            throw new EmbeddingException(EmbeddingFault.RENAMED, String.valueOf(folder.getFileName()));
        }
        return info;
    }

    /** Throws unless the folder holds exactly the listed files with exactly the listed bytes. */
    static void check(Path folder, ModelInfo info) throws EmbeddingException {
        for (String present : filesIn(folder, info.id())) {
            if (!info.files().containsKey(present) && !present.equals(DESCRIPTION)) {
                throw new EmbeddingException(EmbeddingFault.FILE_ADDED, info.id(), present);
            }
        }
        for (Map.Entry<String, String> listed : info.files().entrySet()) {
            checkFile(folder.resolve(listed.getKey()), listed, info.id());
        }
    }

    /** Lists one more file, or the same file anew; everything else must be intact. */
    static void adopt(Path folder, ModelInfo info, String file, List<Measurement> measured) throws EmbeddingException {
        Path description = folder.resolve(DESCRIPTION);
        Path beside = folder.resolveSibling("." + info.id() + "-" + DESCRIPTION);
        try {
            SortedMap<String, String> files = new TreeMap<>(info.files());
            files.put(file, Sha256.of(folder.resolve(file)));
            ModelInfo extended = info.with(files, measured);
            check(folder, extended);
            Files.write(beside, ModelJson.format(extended));
            Files.move(beside, description, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | IllegalArgumentException e) {
            throw new EmbeddingException(e, EmbeddingFault.NOT_ADOPTED, info.id(), file);
        }
    }

    private static void checkFile(Path file, Map.Entry<String, String> listed, String id) throws EmbeddingException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new EmbeddingException(EmbeddingFault.FILE_ABSENT, id, listed.getKey());
        }
        try {
            if (!Sha256.of(file).equals(listed.getValue())) {
                throw new EmbeddingException(EmbeddingFault.FILE_CHANGED, id, listed.getKey());
            }
        } catch (IOException e) {
            throw new EmbeddingException(e, EmbeddingFault.UNREADABLE, id, file.toString());
        }
    }

    private static List<String> filesIn(Path folder, String id) throws EmbeddingException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .limit(MAX_FILES)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new EmbeddingException(e, EmbeddingFault.UNREADABLE, id, folder.toString());
        }
    }
}
