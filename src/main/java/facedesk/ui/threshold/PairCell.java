package facedesk.ui.threshold;

import facedesk.evaluation.pairs.PictureRef;
import facedesk.ui.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A pair: both pictures side by side, whom they show, and what became of it. */
final class PairCell extends ListCell<@Nullable ShownPair> {
    private final PairsModel model;
    private final PairFaces faces;
    private final Texts texts;
    private final PairSide left;
    private final PairSide right;
    private final Label fate = new Label();
    private final VBox row;

    PairCell(PairsModel model, PairFaces faces, Texts texts) {
        this.model = model;
        this.faces = faces;
        this.texts = texts;
        left = new PairSide(model::open);
        right = new PairSide(model::open);
        fate.getStyleClass().addAll("text-small", "text-muted");
        VBox names = new VBox(left.name(), right.name());
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        row = new VBox(2, new HBox(8, left.picture(), right.picture(), names), fate);
        row.setMinWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ShownPair item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        fate.setText(model.text().of(item));
        show(left, item.pair().first());
        show(right, item.pair().second());
        setGraphic(row);
    }

    private void show(PairSide side, PictureRef ref) {
        if (side.turnTo(ref, model.ownProperty().get())) {
            faces.request(ref, face -> {
                if (side.show(ref, face)) {
                    tellName();
                }
            });
        }
        tellName();
    }

    private void tellName() {
        setAccessibleText(texts.format(
                "lab.pairs.cell", left.name().getText(), right.name().getText(), fate.getText()));
    }
}
