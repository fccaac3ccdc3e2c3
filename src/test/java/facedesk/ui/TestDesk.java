package facedesk.ui;

import facedesk.app.desk.DeskHealth;
import facedesk.app.desk.DeskScores;
import facedesk.app.desk.PictureEmbeddings;
import facedesk.capture.FrameSource;
import facedesk.capture.SourceName;
import facedesk.detection.RealNetworks;
import facedesk.detection.opencv.FaceFinders;
import facedesk.embedding.ModelStore;
import facedesk.enrollment.EmbedderByPerson;
import facedesk.enrollment.Enroller;
import facedesk.enrollment.FinderByWidth;
import facedesk.enrollment.PhotoEnrollment;
import facedesk.enrollment.intake.Intake;
import facedesk.enrollment.intake.IntakeNetworks;
import facedesk.enrollment.intake.IntakeThreads;
import facedesk.enrollment.intake.Suspicions;
import facedesk.enrollment.retention.Retention;
import facedesk.enrollment.review.ReviewQueue;
import facedesk.evaluation.Calibration;
import facedesk.evaluation.RateTable;
import facedesk.gallery.Gallery;
import facedesk.gallery.NewPerson;
import facedesk.gallery.store.GalleryStore;
import facedesk.image.Frame;
import facedesk.matching.ExactIndex;
import facedesk.matching.Mode;
import facedesk.matching.SearchIndex;
import facedesk.recognition.StillFaces;
import facedesk.text.Phrase;
import facedesk.ui.fx.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A desk with a real gallery in a folder of the test's, a scripted live view, a small calibration, and networks that know
 * the people of {@link facedesk.recognition.Scene} and of {@link FinderByWidth}.
 */
public final class TestDesk implements Desk {
    public static final String MODEL = "fr512";

    private final Path folder;
    private final Gallery gallery;
    private final ScriptedLive live = new ScriptedLive();
    private final ThresholdSetting threshold;
    private final ThresholdSetting verificationThreshold;
    private final MeasuredCosts costs;
    private final ScoreSources scores;
    private StillFaces stills = new StillFaces(TestDesk::none, TestDesk::none);
    private final TestModels models = new TestModels();
    private final Enroller enroller;
    private final ReviewQueue review;
    private final DeskHealth health;
    private final PhotoEnrollment photos = new PhotoEnrollment(new FinderByWidth());
    private final Retention retention;
    private @Nullable Archives archives;
    private volatile @Nullable Exception demoFailure;

    public TestDesk(Path folder, Preferences preferences) {
        this.folder = folder;
        this.gallery = GalleryStore.open(folder.resolve("gallery"));
        this.retention = new Retention(gallery, Clock.systemUTC(), new RetentionLead(preferences)::days);
        ThresholdMemory memory = new ThresholdMemory(preferences);
        CalibratedLines lines =
                new CalibratedLines(model -> model.equals(MODEL) ? Optional.of(calibration()) : Optional.empty());
        this.threshold = new ThresholdSetting(
                memory, Mode.IDENTIFICATION, (model, rule) -> lines.draw(model, rule, index().size()), MODEL);
        this.verificationThreshold =
                new ThresholdSetting(memory, Mode.VERIFICATION, (model, rule) -> lines.draw(model, rule, 1), MODEL);
        this.costs = new MeasuredCosts(
                model -> model.equals(MODEL) ? Optional.of(calibration()) : Optional.empty(), gallery);
        this.scores = new DeskScores(
                gallery,
                () -> MODEL,
                model -> Optional.of(calibration()),
                new PictureEmbeddings(
                        () -> FaceFinders.open(RealNetworks.models()),
                        id -> ModelStore.open(Path.of("models")).load(id).newEmbedder()),
                (id, steps) -> true);
        gallery.onChange(threshold::redraw);
        this.enroller = new Enroller(gallery, List.of(new EmbedderByPerson(MODEL, 512)));
        this.review = new ReviewQueue(gallery, new EmbedderByPerson(MODEL, 512), Clock.systemUTC());
        this.health = new DeskHealth(gallery, threshold::current);
        threshold.onChange(live::useThreshold);
    }

    private static <T> T none() {
        throw new UnsupportedOperationException("This test reads no photos");
    }

    /** Impostor scores spread evenly below 0.6, genuine ones above 0.2. */
    private static Calibration calibration() {
        RateTable.Builder table = new RateTable.Builder();
        for (int i = 0; i < 100_000; i++) {
            table.add(false, (float) (0.6 * Math.pow(i / 100_000.0, 0.1) - 0.15));
        }
        for (int i = 0; i < 3_000; i++) {
            table.add(true, 0.3f + 0.6f * i / 3_000);
        }
        return new Calibration(MODEL, "a test's numbers", LocalDate.of(2026, 1, 1), "none", table.build());
    }

    /** From now on the demo people cannot be loaded. */
    public void failDemo(Exception failure) {
        demoFailure = failure;
    }

    @Override
    public Gallery gallery() {
        return gallery;
    }

    @Override
    public ScriptedLive live() {
        return live;
    }

    @Override
    public ThresholdSetting threshold() {
        return threshold;
    }

    @Override
    public ThresholdSetting verificationThreshold() {
        return verificationThreshold;
    }

    @Override
    public ScoreSources scores() {
        return scores;
    }

    @Override
    public ThresholdCosts thresholdCosts() {
        return costs;
    }

    @Override
    public TestModels models() {
        return models;
    }

    @Override
    public Sources sources() {
        return new Sources() {
            @Override
            public List<SourceChoice> cameras() {
                return List.of();
            }

            @Override
            public FrameSource source(String uri) {
                return new NoFrames();
            }
        };
    }

    /** Two people without pictures. */
    @Override
    public DemoPeople demoPeople() {
        return new DemoPeople() {
            @Override
            public int load(Progress progress) throws Exception {
                Exception failure = demoFailure;
                if (failure != null) {
                    throw failure;
                }
                gallery.enroll(NewPerson.named("Demo person A", true), List.of());
                gallery.enroll(NewPerson.named("Demo person B", true), List.of());
                return 2;
            }

            @Override
            public void remove() {
                gallery.deleteDemo();
            }
        };
    }

    @Override
    public Enroller enroller() {
        return enroller;
    }

    @Override
    public PhotoEnrollment photos() {
        return photos;
    }

    /** In the thread that asks. */
    @Override
    public Intake intake() {
        IntakeNetworks networks = new IntakeNetworks() {
            @Override
            public PhotoEnrollment photos() {
                return photos;
            }

            @Override
            public Enroller enroller() {
                return enroller;
            }

            @Override
            public void close() {}
        };
        return new Intake(
                gallery,
                new IntakeThreads(Runnable::run, 1, () -> networks),
                new Suspicions(gallery, MODEL, index -> Optional.of(threshold.current())));
    }

    @Override
    public StillFaces stills() {
        return stills;
    }

    /** What reads photo files from now on. */
    public void useStills(StillFaces reader) {
        stills = reader;
    }

    @Override
    public ReviewQueue review() {
        return review;
    }

    @Override
    public GalleryHealth health() {
        return health;
    }

    @Override
    public SearchIndex index() {
        return ExactIndex.of(MODEL, gallery.references(MODEL));
    }

    @Override
    public Retention retention() {
        return retention;
    }

    /** What backs up from now on. */
    public void useArchives(Archives other) {
        archives = other;
    }

    @Override
    public Archives archives() {
        if (archives == null) {
            throw new UnsupportedOperationException("This test backs nothing up");
        }
        return archives;
    }

    @Override
    public Optional<String> startSource() {
        return Optional.empty();
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        costs.close();
        gallery.close();
    }

    /** A demo source that has ended before it began. */
    private static final class NoFrames implements FrameSource {
        @Override
        public Phrase label() {
            return Phrase.of(SourceName.DEMO);
        }

        @Override
        public boolean isDemo() {
            return true;
        }

        @Override
        public void open() {}

        @Override
        public @Nullable Frame grab() {
            return null;
        }

        @Override
        public void close() {}
    }
}
