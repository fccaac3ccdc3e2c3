package facedesk.ui;

import facedesk.app.desk.DeskScores;
import facedesk.app.desk.PictureEmbeddings;
import facedesk.capture.FrameSource;
import facedesk.capture.SourceName;
import facedesk.detection.RealNetworks;
import facedesk.detection.opencv.FaceFinders;
import facedesk.embedding.ModelStore;
import facedesk.enrollment.Enroller;
import facedesk.enrollment.PhotoEnrollment;
import facedesk.evaluation.Calibration;
import facedesk.evaluation.RateTable;
import facedesk.gallery.Gallery;
import facedesk.gallery.GalleryStore;
import facedesk.image.Frame;
import facedesk.matching.ExactIndex;
import facedesk.matching.Mode;
import facedesk.matching.SearchIndex;
import facedesk.recognition.LiveView.Subscription;
import facedesk.recognition.StillFaces;
import facedesk.text.Phrase;
import facedesk.ui.fx.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A desk with a real gallery in a folder of the test's, a scripted live view and a small calibration. */
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

    public TestDesk(Path folder, Preferences preferences) {
        this.folder = folder;
        this.gallery = GalleryStore.open(folder.resolve("gallery"));
        ThresholdMemory memory = new ThresholdMemory(preferences);
        CalibratedLines lines = new CalibratedLines(model -> Optional.of(calibration()));
        this.threshold = new ThresholdSetting(
                memory, Mode.IDENTIFICATION, (model, rule) -> lines.draw(model, rule, index().size()), MODEL);
        this.verificationThreshold =
                new ThresholdSetting(memory, Mode.VERIFICATION, (model, rule) -> lines.draw(model, rule, 1), MODEL);
        this.costs = new MeasuredCosts(model -> Optional.of(calibration()), gallery);
        this.scores = new DeskScores(
                gallery,
                () -> MODEL,
                model -> Optional.of(calibration()),
                new PictureEmbeddings(
                        () -> FaceFinders.open(RealNetworks.models()),
                        id -> ModelStore.open(Path.of("models")).load(id).newEmbedder()),
                (id, steps) -> true);
        gallery.onChange(threshold::redraw);
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
    public Models models() {
        ModelInfo info = new ModelInfo(MODEL, 512, "MIT", "A test's network.");
        return new Models() {
            @Override
            public List<ModelInfo> all() {
                return List.of(info);
            }

            @Override
            public ModelInfo current() {
                return info;
            }

            @Override
            public void use(String id, Progress progress) {}

            @Override
            public Subscription onChange(Runnable listener) {
                return () -> {};
            }
        };
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

    @Override
    public DemoPeople demoPeople() {
        return new DemoPeople() {
            @Override
            public int load(Progress progress) {
                return 0;
            }

            @Override
            public void remove() {}
        };
    }

    @Override
    public Enroller enroller() {
        throw new UnsupportedOperationException("No test of the shell enrols");
    }

    @Override
    public PhotoEnrollment photos() {
        throw new UnsupportedOperationException("No test of the shell enrols");
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
    public SearchIndex index() {
        return ExactIndex.of(MODEL, gallery.references(MODEL));
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
