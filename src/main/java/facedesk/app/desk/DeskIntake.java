package facedesk.app.desk;

import facedesk.cli.terminal.Parts;
import facedesk.detection.FaceFinder;
import facedesk.enrollment.Enroller;
import facedesk.enrollment.PhotoEnrollment;
import facedesk.enrollment.intake.Intake;
import facedesk.enrollment.intake.IntakeNetworks;
import facedesk.enrollment.intake.IntakeThreads;
import facedesk.enrollment.intake.Suspicions;
import facedesk.gallery.Gallery;
import facedesk.ui.ThresholdSetting;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports on threads and networks of their own, so that the live view goes on. */
final class DeskIntake implements AutoCloseable {
    /** More would take the processor from the live view. */
    private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());

    private static final int PATIENCE_SECONDS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(DeskIntake.class);

    private final Gallery gallery;
    private final Parts parts;
    private final Networks networks;
    private final ThresholdSetting threshold;
    private final ExecutorService workers;

    DeskIntake(Gallery gallery, Parts parts, Networks networks, ThresholdSetting threshold) {
        this.gallery = gallery;
        this.parts = parts;
        this.networks = networks;
        this.threshold = threshold;
        this.workers = parts.newWorkers(THREADS);
    }

    /** An import with the network in use. */
    Intake intake() {
        IntakeThreads looking = new IntakeThreads(workers, THREADS, OwnNetworks::new);
        return new Intake(
                gallery, looking, new Suspicions(gallery, networks.current(), index -> Optional.of(threshold.current())
                        .filter(line -> line.modelId().equals(index.modelId()))));
    }

    /** An import that was interrupted ends by itself; its networks are in use until then. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("An import did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class OwnNetworks implements IntakeNetworks {
        private @Nullable FaceFinder finder;
        private @Nullable PhotoEnrollment photos;
        private @Nullable FollowingEmbedder embedder;
        private @Nullable Enroller enroller;

        @Override
        public PhotoEnrollment photos() throws Exception {
            if (photos == null) {
                finder = parts.newFinder();
                photos = new PhotoEnrollment(finder);
            }
            return photos;
        }

        @Override
        public Enroller enroller() throws Exception {
            if (enroller == null) {
                embedder = new FollowingEmbedder(networks);
                enroller = new Enroller(gallery, List.of(embedder));
            }
            return enroller;
        }

        @Override
        public void close() {
            if (finder != null) {
                finder.close();
            }
            if (embedder != null) {
                embedder.close();
            }
        }
    }
}
