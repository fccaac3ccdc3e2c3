package facedesk.ui.enroll.who;

import facedesk.gallery.Person;
import facedesk.ui.Dates;
import facedesk.ui.Texts;
import facedesk.ui.control.Images;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Somebody of the same name, with an offer to add pictures to them. */
final class NamesakeRow extends HBox {
    private static final double FACE = 64;

    NamesakeRow(WhoModel.Namesake namesake, Texts texts, Runnable add) {
        Person person = namesake.person();
        getStyleClass().add("person-row");
        ImageView face = new ImageView();
        face.setFitWidth(FACE);
        face.setFitHeight(FACE);
        face.setPreserveRatio(true);
        namesake.thumbnail().map(Images::ofFile).ifPresent(face::setImage);
        Label since = new Label(texts.format("people.enrolled", Dates.day(person.enrolledAt(), texts.locale())));
        since.getStyleClass().addAll("text-small", "text-muted");
        since.setWrapText(true);
        Label facts =
                new Label(Stream.of(person.facts().identifier(), person.facts().group())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · ")));
        facts.setWrapText(true);
        Button button = new Button(texts.format("studio.who.add", person.name()));
        button.setOnAction(event -> add.run());
        VBox words = new VBox(4, since, button);
        if (!facts.getText().isEmpty()) {
            words.getChildren().add(0, facts);
        }
        getChildren().addAll(face, words);
    }
}
