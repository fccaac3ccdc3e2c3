package facedesk.ui.review;

import facedesk.enrollment.review.FaceGroup;
import facedesk.ui.Dates;
import facedesk.ui.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A group in the list: its best face, how many there are, and when one was last seen. */
final class GroupCell extends ListCell<@Nullable FaceGroup> {
    private static final double SIZE = 44;
    private static final double GAP = 8;

    private final ReviewImages images;
    private final Texts texts;
    private final ImageView face = new ImageView();
    private final Label count = new Label();
    private final Label when = new Label();
    private final HBox row = new HBox(GAP, face, new VBox(count, when));

    GroupCell(ReviewImages images, Texts texts) {
        this.images = images;
        this.texts = texts;
        face.setFitWidth(SIZE);
        face.setFitHeight(SIZE);
        when.getStyleClass().addAll("text-small", "text-muted");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(SIZE);
        row.getStyleClass().add("review-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable FaceGroup group, boolean empty) {
        super.updateItem(group, empty);
        face.setImage(null);
        if (empty || group == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        count.setText(texts.format("review.faces", group.faces().size()));
        when.setText(Dates.moment(group.lastSeen(), texts.locale()));
        setAccessibleText(texts.format(
                "review.group.spoken", group.faces().size(), Dates.moment(group.lastSeen(), texts.locale())));
        setGraphic(row);
        long best = group.faces().get(0).id();
        images.face(best, image -> {
            FaceGroup now = getItem();
            if (now != null && now.faces().get(0).id() == best) {
                face.setImage(image);
            }
        });
    }
}
