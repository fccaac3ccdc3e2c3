package facedesk.app.desk;

import facedesk.cli.data.PictureFolder;
import facedesk.evaluation.Calibration;
import facedesk.evaluation.pairs.GalleryScores;
import facedesk.evaluation.pairs.ListScores;
import facedesk.evaluation.pairs.PairedScores;
import facedesk.evaluation.pairs.PictureRef;
import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import facedesk.gallery.Picture;
import facedesk.image.Frame;
import facedesk.image.ImageEncoder;
import facedesk.image.ImageException;
import facedesk.image.ImageFiles;
import facedesk.image.Scaling;
import facedesk.plot.rates.RateSet;
import facedesk.ui.Rescoring;
import facedesk.ui.ScoreData;
import facedesk.ui.ScoreData.ComparedFace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes scores presentable: with a name, with curves, and with the pictures behind them. */
final class ScoreViews {
    /** Up to so many comparisons every score is kept for exact curves; above, steps of 0.001 are as good to the eye. */
    private static final long EXACT = 2_000_000;

    private static final int SIDE = 112;
    private static final int JPEG_QUALITY = 85;

    private ScoreViews() {}

    static ScoreData ofCalibration(Calibration calibration) {
        return new ScoreData(
                calibration.modelId(),
                RateSet.of(calibration.dataSet(), calibration.table()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                0,
                false,
                ref -> new ComparedFace("", Optional.empty()));
    }

    static ScoreData ofGallery(GalleryScores scores, Gallery gallery, Rescoring rescoring) {
        Kept kept = new Kept(scores.scores(), Optional.of(scores), Optional.of(rescoring));
        return of("", kept, 0, true, ref -> {
            String name = gallery.person(ref.personId()).map(Person::name).orElse("");
            return new ComparedFace(name, gallery.picture(ref.pictureId()).map(Picture::thumbnail));
        });
    }

    static ScoreData ofFolder(Path folder, List<String> names, GalleryScores scores, int lost, Rescoring rescoring) {
        Kept kept = new Kept(scores.scores(), Optional.of(scores), Optional.of(rescoring));
        return of(fileName(folder), kept, lost, false, ref -> {
            String name = names.get((int) ref.pictureId());
            return new ComparedFace(PictureFolder.personOf(name), thumbnail(folder.resolve(name)));
        });
    }

    static ScoreData ofList(
            Path file, ListScores scores, Optional<Path> pictures, int lost, Optional<Rescoring> rescoring) {
        Kept kept = new Kept(scores.scores(), Optional.empty(), rescoring);
        return of(fileName(file), kept, lost, false, ref -> {
            String name = scores.pictures().get((int) ref.pictureId());
            return new ComparedFace(name, pictures.flatMap(folder -> thumbnail(folder.resolve(name))));
        });
    }

    /** What is kept of the comparing. */
    private record Kept(PairedScores scores, Optional<GalleryScores> all, Optional<Rescoring> rescoring) {}

    private static ScoreData of(
            String name, Kept kept, int lost, boolean own, Function<PictureRef, ComparedFace> faces) {
        PairedScores scores = kept.scores;
        long comparisons = scores.table().genuine() + scores.table().impostor();
        RateSet set = comparisons <= EXACT ? RateSet.of(name, scores.scores()) : RateSet.of(name, scores.table());
        return new ScoreData(
                scores.modelId(),
                set,
                Optional.of(scores),
                kept.all,
                kept.rescoring,
                scores.people(),
                scores.counted(),
                lost,
                own,
                faces);
    }

    private static Optional<byte[]> thumbnail(Path file) {
        try {
            Frame picture = ImageFiles.read(file);
            return Optional.of(ImageEncoder.jpeg(Scaling.fit(picture, SIDE), JPEG_QUALITY));
        } catch (ImageException e) {
            return Optional.empty();
        }
    }

    private static String fileName(Path path) {
        return String.valueOf(path.toAbsolutePath().normalize().getFileName());
    }
}
