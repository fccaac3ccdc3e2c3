package facedesk.cli.people;

import facedesk.cli.terminal.Parts;
import facedesk.detection.FaceFinder;
import facedesk.embedding.Embedder;
import facedesk.embedding.EmbeddingModel;
import facedesk.embedding.ModelInfo;
import facedesk.embedding.ModelStore;
import facedesk.enrollment.Enroller;
import facedesk.enrollment.PhotoEnrollment;
import facedesk.gallery.Gallery;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What enrolling from files takes. The networks that embed, all of them so that templates of all lie side by side, are
 * loaded only when there is a face to embed.
 */
final class EnrollmentParts implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Parts parts;
    private final Gallery gallery;
    private final PhotoEnrollment photos;
    private @Nullable Enroller enroller;

    EnrollmentParts(Parts parts, Gallery gallery) throws Exception {
        this.parts = parts;
        this.gallery = gallery;
        FaceFinder finder = parts.newFinder();
        open.push(finder);
        photos = new PhotoEnrollment(finder);
    }

    private List<Embedder> embedders(ModelStore models) throws Exception {
        List<Embedder> embedders = new ArrayList<>();
        for (ModelInfo info : models.embeddingModels()) {
            EmbeddingModel model = models.load(info.id());
            open.push(model);
            Embedder embedder = model.newEmbedder();
            open.push(embedder);
            embedders.add(embedder);
        }
        return embedders;
    }

    /** The same one each time. */
    Enroller enroller() throws Exception {
        if (enroller == null) {
            enroller = new Enroller(gallery, embedders(parts.models()));
        }
        return enroller;
    }

    PhotoEnrollment photos() {
        return photos;
    }

    @Override
    public void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
