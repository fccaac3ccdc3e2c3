package facedesk.cli.people;

import facedesk.cli.terminal.Parts;
import facedesk.detection.FaceFinder;
import facedesk.embedding.Embedder;
import facedesk.enrollment.Enroller;
import facedesk.enrollment.PhotoEnrollment;
import facedesk.enrollment.intake.IntakeNetworks;
import facedesk.gallery.Gallery;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What enrolling from files takes on one thread. The networks that embed, all of them so that templates of all lie side by
 * side, are loaded only when there is a face to embed.
 */
public final class EnrollmentParts implements IntakeNetworks {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Parts parts;
    private final Gallery gallery;
    private final LoadedModels models;
    private @Nullable PhotoEnrollment photos;
    private @Nullable Enroller enroller;

    /** With networks of its own, closed with it. */
    EnrollmentParts(Parts parts, Gallery gallery) {
        this(parts, gallery, new LoadedModels(parts));
        open.push(models);
    }

    /** With networks that stay the caller's. */
    public EnrollmentParts(Parts parts, Gallery gallery, LoadedModels models) {
        this.parts = parts;
        this.gallery = gallery;
        this.models = models;
    }

    @Override
    public PhotoEnrollment photos() throws Exception {
        if (photos == null) {
            FaceFinder finder = parts.newFinder();
            open.push(finder);
            photos = new PhotoEnrollment(finder);
        }
        return photos;
    }

    @Override
    public Enroller enroller() throws Exception {
        if (enroller == null) {
            List<Embedder> embedders = models.newEmbedders();
            embedders.forEach(open::push);
            enroller = new Enroller(gallery, embedders);
        }
        return enroller;
    }

    @Override
    public void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
