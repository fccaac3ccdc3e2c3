package facedesk.app;

import facedesk.app.desk.DeskWiring;
import facedesk.capture.Sources;
import facedesk.cli.terminal.Parts;
import facedesk.detection.DetectionException;
import facedesk.detection.DetectionModels;
import facedesk.detection.FaceFinder;
import facedesk.detection.opencv.FaceFinders;
import facedesk.embedding.EmbeddingException;
import facedesk.embedding.ModelStore;
import facedesk.evaluation.Calibration;
import facedesk.evaluation.report.CalibrationFile;
import facedesk.evaluation.report.EvaluationException;
import facedesk.gallery.Gallery;
import facedesk.gallery.store.GalleryStore;
import facedesk.matching.Mode;
import facedesk.matching.Threshold;
import facedesk.matching.ThresholdRule;
import facedesk.ui.Preferences;
import facedesk.ui.Texts;
import facedesk.ui.ThresholdMemory;
import facedesk.ui.shell.FaceDeskGui;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The program's parts, wired by hand. Opens nothing heavy before it is asked for; closes in reverse order. */
public final class AppContext implements Parts, AutoCloseable {
    private static final long SAVE_DELAY_MILLIS = 300;

    private static final List<String> PORTABLE = List.of("threshold.", "scores.", "retention.");
    private static final int LONGEST_PORTABLE = 100;

    private final AppFolders folders;
    private final ScheduledExecutorService writer;
    private final SettingsStore settings;

    private AppContext(AppFolders folders, ScheduledExecutorService writer, SettingsStore settings) {
        this.folders = folders;
        this.writer = writer;
        this.settings = settings;
    }

    /** Opens the settings; everything else later. */
    public static AppContext open(AppFolders folders) {
        ScheduledExecutorService writer =
                Executors.newSingleThreadScheduledExecutor(new NamedThreads("facedesk-settings"));
        SettingsStore settings = SettingsStore.open(
                folders.settings(), task -> writer.schedule(task, SAVE_DELAY_MILLIS, TimeUnit.MILLISECONDS));
        return new AppContext(folders, writer, settings);
    }

    /** What is remembered between starts. */
    public Preferences preferences() {
        return settings;
    }

    @Override
    public Optional<String> complaint() {
        return settings.complaint();
    }

    @Override
    public String version() {
        String version = AppContext.class.getPackage().getImplementationVersion();
        return version == null ? "in development" : version;
    }

    @Override
    public Path modelsFolder() {
        return folders.models();
    }

    @Override
    public Path assetsFolder() {
        return folders.assets();
    }

    @Override
    public Path dataFolder() {
        return folders.data();
    }

    @Override
    public Path configFolder() {
        return folders.config();
    }

    @Override
    public Path usualGallery() {
        return folders.gallery();
    }

    @Override
    public Path logFile() {
        return folders.logs().resolve("facedesk.log");
    }

    @Override
    public ModelStore models() throws EmbeddingException {
        return ModelStore.open(folders.models());
    }

    @Override
    public Sources sources() {
        return new Sources(folders.assets());
    }

    @Override
    public FaceFinder newFinder() throws EmbeddingException, DetectionException {
        ModelStore models = models();
        return FaceFinders.open(new DetectionModels(
                models.verified("rfb320", "rfb320.onnx"),
                models.verified("blazeface-full", "blazeface-full.tflite"),
                models.verified("blazeface-short", "blazeface-short.tflite"),
                models.verified("facemesh", "facemesh.tflite")));
    }

    @Override
    public Gallery gallery(Path folder) {
        return GalleryStore.open(folder);
    }

    @Override
    public String chosenModel() {
        return settings.get(DeskWiring.MODEL).orElse(ModelStore.DEFAULT_MODEL);
    }

    @Override
    public Optional<Calibration> calibration(String modelId) throws EmbeddingException, EvaluationException {
        ModelStore models = models();
        return models.info(modelId).files().containsKey(CalibrationFile.NAME)
                ? Optional.of(CalibrationFile.read(models.verified(modelId, CalibrationFile.NAME)))
                : Optional.empty();
    }

    @Override
    public Optional<ThresholdRule> chosenRule(Mode mode, String modelId) {
        return new ThresholdMemory(settings).chosen(mode, modelId);
    }

    @Override
    public void choose(Mode mode, Threshold threshold) {
        new ThresholdMemory(settings).choose(mode, threshold.modelId(), new ThresholdRule.Score(threshold.value()));
    }

    @Override
    public Map<String, String> portableSettings() {
        return settings.matching(AppContext::isPortable);
    }

    @Override
    public void adoptSettings(Map<String, String> adopted) {
        portableSettings().keySet().forEach(settings::remove);
        adopted.forEach((key, value) -> {
            if (isPortable(key) && value.length() <= LONGEST_PORTABLE) {
                settings.put(key, value);
            }
        });
    }

    private static boolean isPortable(String key) {
        return key.equals(DeskWiring.MODEL) || PORTABLE.stream().anyMatch(key::startsWith);
    }

    @Override
    public void chooseModel(String modelId) {
        settings.put(DeskWiring.MODEL, modelId);
    }

    @Override
    public ExecutorService newWorkers(int threads) {
        return Executors.newFixedThreadPool(threads, new NamedThreads("facedesk-worker"));
    }

    @Override
    public void openWindow(Optional<String> source, Optional<Path> gallery) throws InterruptedException {
        Texts texts = new Texts(language());
        DeskWiring wiring = new DeskWiring(this, settings, gallery.orElse(folders.gallery()), source);
        new FaceDeskGui(settings, wiring::open, texts).run();
    }

    private Locale language() {
        return settings.get("language")
                .filter(tag -> !tag.isBlank() && !tag.equals("system"))
                .map(Locale::forLanguageTag)
                .orElse(Locale.getDefault());
    }

    @Override
    public void close() {
        writer.shutdownNow();
        settings.close();
    }
}
