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

/** What enrolling from files takes: every network that embeds, so that templates of all lie side by side. */
final class EnrollmentParts implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Enroller enroller;
    private final PhotoEnrollment photos;

    EnrollmentParts(Parts parts, Gallery gallery) throws Exception {
        try {
            FaceFinder finder = parts.newFinder();
            open.push(finder);
            photos = new PhotoEnrollment(finder);
            enroller = new Enroller(gallery, embedders(parts.models()));
        } catch (Exception e) {
            close();
            throw e;
        }
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

    Enroller enroller() {
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
