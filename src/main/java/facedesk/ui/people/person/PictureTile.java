package facedesk.ui.people.person;

import facedesk.enrollment.templates.Worth;
import facedesk.ui.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** A stored picture with what is known of it; selected by click, Space or Enter. */
final class PictureTile extends ToggleButton {
    private static final double SIZE = 132;
    private static final double WIDTH = 152;

    private final StoredPicture stored;

    PictureTile(StoredPicture stored, Texts texts, Instant now) {
        this.stored = stored;
        PictureText words = new PictureText(texts);
        ImageView image = new ImageView(stored.image());
        image.setFitWidth(SIZE);
        image.setFitHeight(SIZE);
        image.setPreserveRatio(true);
        StackPane face = new StackPane(image);
        face.setMinHeight(SIZE);
        VBox box = new VBox(
                2,
                face,
                worth(words),
                small(texts.format("people.picture.quality", stored.picture().quality())));
        box.setAlignment(Pos.TOP_LEFT);
        String look = words.look(stored.picture());
        if (!look.isEmpty()) {
            box.getChildren().add(small(look));
        }
        Label source = small(words.source(stored.picture()));
        source.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        box.getChildren().addAll(small(words.used(stored, now)), source);
        if (stored.picture().belowLimits()) {
            Label below = small(texts.get("people.picture.below"));
            below.setGraphic(new FontIcon("fth-alert-triangle"));
            face.getChildren().add(below);
            below.getStyleClass().addAll("badge");
            StackPane.setAlignment(below, Pos.BOTTOM_LEFT);
        }
        setGraphic(box);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Tooltip tooltip = new Tooltip(words.all(stored, now));
        tooltip.setShowDelay(Duration.millis(300));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        setTooltip(tooltip);
        setAccessibleText(words.spoken(stored, now));
        getStyleClass().add("picture-tile");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
    }

    StoredPicture stored() {
        return stored;
    }

    /** Calls back when keyboard or mouse come to it. */
    void onPointed(Runnable action) {
        for (ReadOnlyBooleanProperty pointed : List.of(focusedProperty(), hoverProperty())) {
            pointed.addListener((property, before, now) -> {
                if (now) {
                    action.run();
                }
            });
        }
    }

    private Label worth(PictureText words) {
        Worth worth = stored.worth().worth();
        Label label = new Label(words.worth(stored), new FontIcon(icon(worth)));
        label.getStyleClass().addAll("text-small", "worth-" + worth.name().toLowerCase(Locale.ROOT));
        return label;
    }

    private static String icon(Worth worth) {
        return switch (worth) {
            case USEFUL -> "fth-check";
            case USELESS -> "fth-copy";
            case HARMFUL -> "fth-alert-triangle";
        };
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("text-small", "text-muted");
        label.setMaxWidth(WIDTH - 20);
        return label;
    }
}
