package facedesk.ui.live;

import facedesk.matching.Outcome;
import facedesk.ui.Ages;
import facedesk.ui.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of the list of people seen. */
final class RecentCell extends ListCell<Recent> {
    private static final double FACE = 40;

    private final Texts texts;
    private final ImageView face = new ImageView();
    private final Label name = new Label();
    private final Label time = new Label();
    private final Label score = new Label();
    private final Tooltip exact = new Tooltip();
    private final HBox row;

    RecentCell(Texts texts) {
        this.texts = texts;
        face.setFitWidth(FACE);
        face.setFitHeight(FACE);
        name.getStyleClass().add("text-bold");
        time.getStyleClass().addAll("text-small", "text-muted");
        time.setTooltip(exact);
        VBox words = new VBox(name, time);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(8, face, words, score);
        row.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Timeline clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(10), event -> tellTime(getItem())));
        clock.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                clock.stop();
            } else {
                clock.play();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Recent item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        face.setImage(item.face());
        name.setText(item.name());
        name.setGraphic(new FontIcon(item.outcome() == Outcome.ACCEPTED ? "fth-user-check" : "fth-user-x"));
        name.getStyleClass().removeAll("seen-accepted", "seen-unknown");
        name.getStyleClass().add(item.outcome() == Outcome.ACCEPTED ? "seen-accepted" : "seen-unknown");
        score.setText(Double.isNaN(item.score()) ? "" : texts.number(item.score(), 2));
        exact.setText(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .withZone(ZoneId.systemDefault())
                .format(item.at()));
        tellTime(item);
        setGraphic(row);
    }

    private void tellTime(@Nullable Recent item) {
        if (item != null) {
            time.setText(Ages.ago(texts, item.at(), Instant.now()));
        }
    }

    /** What the list says while nobody has been seen. */
    static Label placeholder(Texts texts) {
        Label label = new Label(texts.get("live.recent.empty"));
        label.setWrapText(true);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
