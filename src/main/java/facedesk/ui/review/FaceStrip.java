package facedesk.ui.review;

import facedesk.enrollment.review.FaceGroup;
import facedesk.enrollment.review.SeenFace;
import facedesk.ui.Dates;
import facedesk.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** The faces of the group that is asked about, the chosen one marked; a click chooses another. */
final class FaceStrip {
    private static final double SIZE = 104;

    private final Pane pane;
    private final Texts texts;
    private List<SeenFace> shown = List.of();

    FaceStrip(Pane pane, Texts texts) {
        this.pane = pane;
        this.texts = texts;
    }

    void follow(ReviewView view) {
        view.model().positionProperty().addListener((property, before, now) -> show(view));
        show(view);
    }

    private void show(ReviewView view) {
        Optional<FaceGroup> group = view.model().group();
        if (group.isEmpty()) {
            return;
        }
        if (!group.get().faces().equals(shown)) {
            shown = group.get().faces();
            List<FaceTile> tiles = new ArrayList<>();
            shown.forEach(face -> tiles.add(tile(view, face, tiles.size() + 1)));
            pane.getChildren().setAll(tiles);
        }
        int chosen = view.model().face().map(shown::indexOf).orElse(-1);
        List<Node> tiles = pane.getChildren();
        for (int i = 0; i < tiles.size(); i++) {
            ((FaceTile) tiles.get(i)).mark(i == chosen && tiles.size() > 1);
        }
    }

    private FaceTile tile(ReviewView view, SeenFace face, int number) {
        String when = Dates.moment(face.sighting().seenAt(), texts.locale());
        FaceTile tile = new FaceTile(SIZE, texts.format("review.face.spoken", number, shown.size(), when));
        tile.setOnMouseClicked(event -> view.model().chooseFace(face));
        view.images().face(face.id(), tile::show);
        return tile;
    }
}
