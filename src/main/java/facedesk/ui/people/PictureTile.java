package facedesk.ui.people;

import facedesk.gallery.Picture;
import facedesk.ui.Dates;
import facedesk.ui.Texts;
import facedesk.ui.control.Images;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A stored picture with what is known of it and a button to remove it. */
final class PictureTile extends VBox {
    private static final double SIZE = 120;

    PictureTile(Picture picture, Texts texts, Runnable remove) {
        super(4);
        ImageView image = new ImageView(Images.ofFile(picture.thumbnail()));
        image.setFitWidth(SIZE);
        image.setFitHeight(SIZE);
        image.setPreserveRatio(true);
        Button button = new Button("", new FontIcon("fth-trash-2"));
        button.getStyleClass().addAll("button-icon", "small", "tile-button");
        button.setAccessibleText(texts.format("people.picture.remove.of", picture.source()));
        button.setTooltip(new Tooltip(texts.get("people.picture.remove")));
        button.setOnAction(event -> remove.run());
        StackPane.setAlignment(button, Pos.TOP_RIGHT);
        getChildren()
                .addAll(
                        new StackPane(image, button),
                        small(texts.format("people.picture.quality", picture.quality())),
                        small(source(picture, texts)),
                        small(Dates.moment(picture.takenAt(), texts.locale())));
        getStyleClass().add("picture-tile");
        setMaxWidth(SIZE);
        setPrefWidth(SIZE);
    }

    private static String source(Picture picture, Texts texts) {
        return "live".equals(picture.source()) ? texts.get("people.picture.live") : picture.source();
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("text-small", "text-muted");
        label.setTooltip(new Tooltip(text));
        return label;
    }
}
