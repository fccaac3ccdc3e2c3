package facedesk.ui;

import facedesk.ui.fx.Progress;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where scores to look at come from, always of the network in use. Every call but {@link #calibration} takes as long as
 * comparing takes, reports its progress, and may be cancelled: then it answers with nothing. What was embedded or compared
 * before and has not changed is not embedded or compared again. Safe from every thread but the JavaFX thread.
 */
public interface ScoreSources {
    /** The counts shipped with the network in use; empty if it was never measured. A look-up. */
    Optional<ScoreData> calibration();

    /** The gallery: every template against every other. */
    Optional<ScoreData> gallery(Progress progress) throws Exception;

    /** A folder with one sub-folder of pictures for each person: every picture against every other. */
    Optional<ScoreData> folder(Path folder, Progress progress) throws Exception;

    /** A list of pairs, in one of the formats the command line reads, with its pictures below a folder. */
    Optional<ScoreData> pairs(Path list, Path pictures, Progress progress) throws Exception;

    /** A score file, as the command line writes it. Which network made it is not known: it is taken to be the one in use. */
    Optional<ScoreData> scoreFile(Path file, Progress progress) throws Exception;
}
