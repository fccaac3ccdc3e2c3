package facedesk.ui.threshold;

import facedesk.evaluation.pairs.PictureRef;
import facedesk.ui.ScoreData;
import facedesk.ui.ScoreData.ComparedFace;
import facedesk.ui.control.Images;
import facedesk.ui.fx.BackgroundCache;
import facedesk.ui.fx.Tasks;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** What compared pictures look like, read when a cell first asks for them. On the JavaFX thread. */
final class PairFaces {
    private final Tasks tasks;
    private BackgroundCache<PictureRef, PairFace> faces;

    /**
     * One side of a pair.
     *
     * @param name whom it shows, or which picture it is
     * @param image empty where the picture is not at hand
     */
    record PairFace(String name, Optional<Image> image) {}

    PairFaces(Tasks tasks) {
        this.tasks = tasks;
        this.faces = new BackgroundCache<>(tasks, ref -> Optional.empty());
    }

    /** Turns to other data. */
    void turnTo(Optional<ScoreData> data) {
        faces.forget();
        faces = new BackgroundCache<>(
                tasks, ref -> data.map(found -> face(found.faces().apply(ref))));
    }

    /** Hands over a face, at once or when read. */
    void request(PictureRef ref, Consumer<PairFace> receiver) {
        faces.request(ref, receiver);
    }

    private static PairFace face(ComparedFace face) {
        return new PairFace(face.name(), face.picture().map(Images::ofFile));
    }
}
