package facedesk.cli.terminal;

import facedesk.capture.Sources;
import facedesk.detection.FaceFinder;
import facedesk.embedding.ModelStore;
import facedesk.evaluation.Calibration;
import facedesk.gallery.Gallery;
import facedesk.matching.Mode;
import facedesk.matching.Threshold;
import facedesk.matching.ThresholdRule;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/** What commands use of the rest of the program; nothing heavy is opened before it is asked for. */
public interface Parts {
    /** The program's version. */
    String version();

    /** What was wrong with the settings when the program started: one sentence, or empty. */
    Optional<String> complaint();

    /** The folder of networks. */
    Path modelsFolder();

    /** The folder of demo pictures and icons. */
    Path assetsFolder();

    /** What the program writes and remembers lies here. */
    Path dataFolder();

    /** The settings lie here. */
    Path configFolder();

    /** The gallery that is used when none is named. */
    Path usualGallery();

    /** The log file. */
    Path logFile();

    /** The networks, as they are on disk now. */
    ModelStore models() throws Exception;

    /** Where pictures come from. */
    Sources sources();

    /** A finder for one thread, which closes it. */
    FaceFinder newFinder() throws Exception;

    /** A gallery, made if absent; the caller closes it. */
    Gallery gallery(Path folder);

    /** The network that was chosen last. */
    String chosenModel();

    /** What a network's thresholds cost; empty where it was never measured. */
    Optional<Calibration> calibration(String modelId) throws Exception;

    /** How the line was chosen to be drawn last, for a network and a mode; empty where it never was. */
    Optional<ThresholdRule> chosenRule(Mode mode, String modelId);

    /** Remembers a threshold for its network and a mode: the window and the other commands use it from now on. */
    void choose(Mode mode, Threshold threshold);

    /** The settings that go with a gallery into a backup: network, thresholds, how long what is kept. */
    Map<String, String> portableSettings();

    /** Takes over such settings in place of those there are; others, of which a file may be full, are passed over. */
    void adoptSettings(Map<String, String> settings);

    /** Remembers a network: the window and the other commands use it from now on. */
    void chooseModel(String modelId);

    /** Threads for work on many pictures; the caller shuts them down. */
    ExecutorService newWorkers(int threads);

    /** Shows the window and returns when it was closed. */
    void openWindow(Optional<String> source, Optional<Path> gallery) throws Exception;
}
