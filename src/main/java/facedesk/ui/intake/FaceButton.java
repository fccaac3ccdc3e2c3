package facedesk.ui.intake;

import facedesk.enrollment.Shot;
import facedesk.ui.Texts;
import facedesk.ui.control.Images;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;

/** A face of a group picture, to be chosen. */
final class FaceButton extends Button {
    private static final double SIZE = 96;

    FaceButton(Shot face, int number, Texts texts, Runnable take) {
        ImageView image = new ImageView(Images.ofFrame(face.thumbnail()));
        image.setFitWidth(SIZE);
        image.setFitHeight(SIZE);
        setGraphic(image);
        String says = texts.format("intake.face", number);
        setAccessibleText(says);
        setTooltip(new Tooltip(says));
        getStyleClass().add("face-button");
        setOnAction(event -> take.run());
    }
}
