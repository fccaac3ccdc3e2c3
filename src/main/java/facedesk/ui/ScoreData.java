package facedesk.ui;

import facedesk.evaluation.pairs.GalleryScores;
import facedesk.evaluation.pairs.PairedScores;
import facedesk.evaluation.pairs.PictureRef;
import facedesk.plot.rates.RateSet;
import java.util.Optional;
import java.util.function.Function;

/**
 * Scores of one data set, ready to be looked at. Immutable but for the pictures, which are fetched as they are asked for.
 *
 * @param modelId the network whose scores they are
 * @param set their counts and curves, with the name the person knows the data by
 * @param pairs who was compared with whom; empty where only counts are known, as of a calibration
 * @param all every picture against every other, for searches among them; empty where only some pairs were compared
 * @param rescoring scores the same pairs by another network; empty where the pictures are not at hand
 * @param people how many people were compared; 0 where that is not known
 * @param pictures how many pictures were compared; 0 where that is not known
 * @param withoutFace pictures that were left out because no face was found in them
 * @param own whether the pictures are the gallery's, so that people can be opened and pictures marked
 * @param faces what a compared picture looks like; reads files or the gallery, so never on the JavaFX thread
 */
public record ScoreData(
        String modelId,
        RateSet set,
        Optional<PairedScores> pairs,
        Optional<GalleryScores> all,
        Optional<Rescoring> rescoring,
        int people,
        int pictures,
        int withoutFace,
        boolean own,
        Function<PictureRef, ComparedFace> faces) {

    /**
     * One side of a pair.
     *
     * @param name whom it shows, or which picture it is
     * @param picture a small JPEG; empty where the picture is not at hand
     */
    public record ComparedFace(String name, Optional<byte[]> picture) {}

    /** The same by another name. */
    public ScoreData named(String name) {
        return new ScoreData(
                modelId, set.named(name), pairs, all, rescoring, people, pictures, withoutFace, own, faces);
    }
}
