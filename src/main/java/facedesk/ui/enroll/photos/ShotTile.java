package facedesk.ui.enroll.photos;

import facedesk.enrollment.Shot;
import facedesk.ui.Texts;
import facedesk.ui.control.Images;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** A picture about to be stored, with a button to drop it. */
public final class ShotTile extends StackPane {
    private static final double SIZE = 72;

    private final Shot shot;

    public ShotTile(Shot shot, Texts texts, Runnable drop) {
        this.shot = shot;
        Button button = new Button("", new FontIcon("fth-x"));
        button.getStyleClass().addAll("button-icon", "small", "tile-button");
        button.setAccessibleText(texts.get("enroll.drop"));
        button.setTooltip(new Tooltip(texts.get("enroll.drop")));
        button.setOnAction(event -> drop.run());
        setAlignment(button, Pos.TOP_RIGHT);
        getChildren().addAll(image(shot), button);
        getStyleClass().add("shot-tile");
        setMaxSize(SIZE, SIZE);
    }

    /** Whether it is the tile of this very picture. */
    public boolean shows(Shot other) {
        return shot == other;
    }

    /** A shot's thumbnail at the size of a tile. */
    public static ImageView image(Shot shot) {
        ImageView image = new ImageView(Images.ofFrame(shot.thumbnail()));
        image.setFitWidth(SIZE);
        image.setFitHeight(SIZE);
        image.setPreserveRatio(true);
        return image;
    }
}
