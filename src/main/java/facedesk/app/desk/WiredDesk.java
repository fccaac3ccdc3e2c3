package facedesk.app.desk;

import facedesk.capture.Cameras;
import facedesk.enrollment.DemoGallery;
import facedesk.enrollment.Enroller;
import facedesk.enrollment.PhotoEnrollment;
import facedesk.enrollment.intake.Intake;
import facedesk.enrollment.retention.Retention;
import facedesk.enrollment.review.ReviewQueue;
import facedesk.evaluation.Calibration;
import facedesk.gallery.Gallery;
import facedesk.matching.Mode;
import facedesk.matching.SearchIndex;
import facedesk.recognition.LivePipeline;
import facedesk.recognition.LiveView;
import facedesk.recognition.PipelineParts;
import facedesk.recognition.StillFaces;
import facedesk.ui.Archives;
import facedesk.ui.CalibratedLines;
import facedesk.ui.DemoPeople;
import facedesk.ui.Desk;
import facedesk.ui.GalleryHealth;
import facedesk.ui.MeasuredCosts;
import facedesk.ui.Models;
import facedesk.ui.RetentionLead;
import facedesk.ui.ScoreSources;
import facedesk.ui.Sources;
import facedesk.ui.ThresholdCosts;
import facedesk.ui.ThresholdMemory;
import facedesk.ui.ThresholdSetting;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The opened desk. A write to the gallery reaches the live view's index, a moved threshold its decisions. */
final class WiredDesk implements Desk {
    private final DeskWiring wiring;
    private final Gallery gallery;
    private final Closing closing;
    private final LivePipeline live;
    private final ThresholdSetting threshold;
    private final ThresholdSetting verificationThreshold;
    private final MeasuredCosts costs;
    private final DeskIndex index;
    private final DeskScores scores;
    private final ModelSwitch models;
    private final Enroller enroller;
    private final PhotoEnrollment photos;
    private final DeskIntake intake;
    private final StillFaces stills;
    private final ReviewQueue review;
    private final DeskHealth health;
    private final Map<String, Optional<Calibration>> calibrations = new ConcurrentHashMap<>();
    private final Clock clock = Clock.systemDefaultZone();
    private final Retention retention;
    private volatile int templates;

    WiredDesk(DeskWiring wiring, Gallery gallery, Networks networks, Closing closing) throws Exception {
        this.wiring = wiring;
        this.gallery = gallery;
        this.closing = closing;
        retention = new Retention(gallery, clock, new RetentionLead(wiring.preferences())::days);
        closing.add(new DailyRetention(retention, clock));
        costs = closing.add(new MeasuredCosts(this::calibration, gallery));
        ThresholdMemory memory = new ThresholdMemory(wiring.preferences());
        CalibratedLines lines = new CalibratedLines(this::calibration);
        String model = networks.current();
        threshold =
                new ThresholdSetting(memory, Mode.IDENTIFICATION, (id, rule) -> lines.draw(id, rule, templates), model);
        verificationThreshold =
                new ThresholdSetting(memory, Mode.VERIFICATION, (id, rule) -> lines.draw(id, rule, 1), model);
        models = new ModelSwitch(networks, gallery, this::switched);
        enroller = new Enroller(gallery, List.of(closing.add(new FollowingEmbedder(networks))));
        photos = new PhotoEnrollment(closing.add(wiring.parts().newFinder()));
        intake = closing.add(new DeskIntake(gallery, wiring.parts(), networks, threshold));
        stills = closing.add(new StillFaces(wiring.parts()::newFinder, () -> new FollowingEmbedder(networks)));
        review = new ReviewQueue(gallery, closing.add(new FollowingEmbedder(networks)), Clock.systemUTC());
        health = new DeskHealth(gallery, threshold::current);
        live = closing.add(new LivePipeline(
                PipelineParts.standard(wiring.parts()::newFinder, () -> new FollowingEmbedder(networks))));
        live.useThreshold(threshold.current());
        threshold.onChange(live::useThreshold);
        scores = new DeskScores(
                gallery,
                networks::current,
                this::calibration,
                new PictureEmbeddings(wiring.parts()::newFinder, networks::newEmbedder),
                models::embedMissing);
        index = closing.add(new DeskIndex(gallery, networks::current, this::indexed));
    }

    private Optional<Calibration> calibration(String modelId) {
        return calibrations.computeIfAbsent(modelId, wiring::calibration);
    }

    /** A goal may follow the gallery, so the line moves before the larger gallery is searched. */
    private void indexed(SearchIndex next) {
        templates = next.size();
        threshold.redraw();
        live.useIndex(next);
    }

    private void switched(String modelId) {
        wiring.preferences().put(DeskWiring.MODEL, modelId);
        index.refresh();
        threshold.useModel(modelId);
        verificationThreshold.useModel(modelId);
    }

    @Override
    public Gallery gallery() {
        return gallery;
    }

    @Override
    public LiveView live() {
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
        return models;
    }

    @Override
    public Sources sources() {
        return new DeskSources(wiring.parts().sources(), new Cameras());
    }

    @Override
    public DemoPeople demoPeople() {
        return new DemoOnDesk(wiring.parts().assetsFolder(), () -> new DemoGallery(gallery, photos, enroller));
    }

    @Override
    public Enroller enroller() {
        return enroller;
    }

    @Override
    public PhotoEnrollment photos() {
        return photos;
    }

    @Override
    public Intake intake() {
        return intake.intake();
    }

    @Override
    public StillFaces stills() {
        return stills;
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
        return index.current();
    }

    @Override
    public Retention retention() {
        return retention;
    }

    @Override
    public Archives archives() {
        return new DeskArchives(gallery, wiring.folder(), wiring.parts(), clock);
    }

    @Override
    public Optional<String> startSource() {
        return wiring.source();
    }

    @Override
    public Path folder() {
        return wiring.folder();
    }

    @Override
    public void close() {
        closing.close();
    }
}
