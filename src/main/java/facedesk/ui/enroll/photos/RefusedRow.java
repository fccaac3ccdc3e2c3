package facedesk.ui.enroll.photos;

import facedesk.enrollment.PhotoResult;
import facedesk.enrollment.Shot;
import facedesk.ui.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Why a photo was not taken; for a group picture, the faces to choose from. */
public final class RefusedRow extends VBox {
    public RefusedRow(PhotoResult result, Texts texts, PhotosModel model) {
        super(8);
        Label why = new Label(texts.say(result.phrase()));
        why.setWrapText(true);
        getChildren().add(why);
        FlowPane faces = new FlowPane(8, 8);
        int number = 0;
        for (Shot face : result.choices()) {
            Button choice = new Button("", ShotTile.image(face));
            choice.setAccessibleText(texts.format("enroll.choose", ++number));
            choice.setOnAction(event -> model.choose(result, face));
            faces.getChildren().add(choice);
        }
        if (number > 0) {
            getChildren().add(faces);
        }
    }
}
