package facedesk.ui.enroll.review;

import facedesk.enrollment.Shot;
import facedesk.enrollment.choice.ShotWorth;
import facedesk.ui.Texts;
import facedesk.ui.control.Images;
import facedesk.ui.enroll.capture.ViewNames;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A picture about to be stored: what it shows, how good it is, and a button to drop it. */
final class ReviewTile extends VBox {
    private static final double FACE = 120;
    private static final double PERCENT = 100;

    ReviewTile(Shot shot, Optional<ShotWorth> worth, Texts texts, Runnable drop) {
        getStyleClass().add("review-tile");
        ImageView image = new ImageView(Images.ofFrame(shot.thumbnail()));
        image.setFitWidth(FACE);
        image.setFitHeight(FACE);
        image.setPreserveRatio(true);
        Button button = new Button("", new FontIcon("fth-x"));
        button.getStyleClass().addAll("button-icon", "small", "tile-button");
        button.setAccessibleText(texts.get("enroll.drop"));
        button.setTooltip(new Tooltip(texts.get("enroll.drop")));
        button.setOnAction(event -> drop.run());
        StackPane picture = new StackPane(image, button);
        StackPane.setAlignment(button, Pos.TOP_RIGHT);
        Label name = new Label(new ViewNames(texts).of(shot));
        name.getStyleClass().add("text-bold");
        double overall = shot.face().quality().overall();
        Label quality = new Label(texts.format("studio.review.quality", texts.number(overall * PERCENT, 0)));
        quality.getStyleClass().add("text-small");
        ProgressBar bar = new ProgressBar(overall);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(quality.getText());
        getChildren().addAll(picture, name, bar, quality);
        if (shot.belowLimits()) {
            remark(texts.get("studio.review.below"), "fth-alert-triangle", "seen-unknown");
        }
        worth.map(ShotWorth::verdict).ifPresent(verdict -> judge(verdict, texts));
    }

    private void judge(ShotWorth.Verdict verdict, Texts texts) {
        String words = texts.get("studio.worth." + verdict.name());
        switch (verdict) {
            case NOVEL, REDUNDANT -> remark(words, "fth-info", "text-muted");
            case NEAR_SOMEBODY, STRANGE -> remark(words, "fth-alert-triangle", "seen-unknown");
        }
    }

    private void remark(String words, String icon, String look) {
        Label mark = new Label(words, new FontIcon(icon));
        mark.getStyleClass().addAll("text-small", look);
        mark.setWrapText(true);
        mark.setMaxWidth(FACE);
        mark.setMinHeight(USE_PREF_SIZE);
        getChildren().add(mark);
    }
}
