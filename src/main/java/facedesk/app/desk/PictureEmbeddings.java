package facedesk.app.desk;

import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.detection.Faces;
import facedesk.embedding.Embedder;
import facedesk.embedding.Embedding;
import facedesk.image.Frame;
import facedesk.image.ImageException;
import facedesk.image.ImageFiles;
import facedesk.ui.fx.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Embeddings of picture files, each made once as long as the file does not change. They are kept in memory alone: an
 * embedding is as personal as the picture, and nobody has asked for it to be stored. One thread at a time.
 */
public final class PictureEmbeddings {
    private final Opening<FaceFinder> finders;
    private final Embedders embedders;
    private final Map<Key, Optional<Embedding>> known = new HashMap<>();

    /** A file as it was, and the network. */
    private record Key(String modelId, Path file, long size, FileTime changed) {}

    /** Opens something for one thread. */
    @FunctionalInterface
    public interface Opening<T> {
        T open() throws Exception;
    }

    /** Opens an embedder of a network for one thread. */
    @FunctionalInterface
    public interface Embedders {
        Embedder open(String modelId) throws Exception;
    }

    public PictureEmbeddings(Opening<FaceFinder> finders, Embedders embedders) {
        this.finders = finders;
        this.embedders = embedders;
    }

    /**
     * The main face of each picture.
     *
     * @param names paths below the folder
     * @return by name, in their order, empty where there is no face; nothing if it was cancelled
     */
    Optional<Map<String, Optional<Embedding>>> of(String modelId, Path folder, List<String> names, Progress progress)
            throws Exception {
        Map<String, Optional<Embedding>> found = new LinkedHashMap<>();
        try (FaceFinder finder = finders.open();
                Embedder embedder = embedders.open(modelId)) {
            for (String name : names) {
                if (progress.cancelled()) {
                    return Optional.empty();
                }
                progress.report(found.size(), names.size(), name);
                Path file = folder.resolve(name);
                Key key = key(modelId, file);
                Optional<Embedding> embedding = known.get(key);
                if (embedding == null) {
                    embedding = embed(file, finder, embedder);
                    known.put(key, embedding);
                }
                found.put(name, embedding);
            }
        }
        return Optional.of(found);
    }

    /** A picture that is there but cannot be read has no face; one that is missing is a fault of whoever named it. */
    private static Optional<Embedding> embed(Path file, FaceFinder finder, Embedder embedder) throws Exception {
        Frame picture;
        try {
            picture = ImageFiles.read(file);
        } catch (ImageException e) {
            if (Files.isRegularFile(file)) {
                return Optional.empty();
            }
            throw e;
        }
        Optional<Face> face = Faces.subject(finder.findInPhoto(picture), picture.width(), picture.height());
        return face.isEmpty()
                ? Optional.empty()
                : Optional.of(embedder.embed(face.get().chip()));
    }

    /** A file that cannot be asked is left to the reader of pictures, who says why in words. */
    private static Key key(String modelId, Path file) {
        Path whole = file.toAbsolutePath().normalize();
        try {
            return new Key(modelId, whole, Files.size(whole), Files.getLastModifiedTime(whole));
        } catch (IOException e) {
            return new Key(modelId, whole, -1, FileTime.fromMillis(0));
        }
    }
}
