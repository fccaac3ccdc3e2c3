package facedesk.ui.people;

import facedesk.gallery.Person;
import facedesk.ui.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/** A person in the list: picture, name, and whether it is a demo. */
final class PersonCell extends ListCell<@Nullable Person> {
    private static final double SIZE = 40;
    private static final double GAP = 8;

    private final Thumbnails thumbnails;
    private final ImageView picture = new ImageView();
    private final Label name = new Label();
    private final Label demo = new Label();
    private final HBox row = new HBox(GAP, picture, name, demo);

    PersonCell(Thumbnails thumbnails, Texts texts) {
        this.thumbnails = thumbnails;
        picture.setFitWidth(SIZE);
        picture.setFitHeight(SIZE);
        picture.setClip(new Circle(SIZE / 2, SIZE / 2, SIZE / 2));
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        demo.setText(texts.get("people.demo"));
        demo.getStyleClass().addAll("text-small", "text-muted");
        demo.setMinWidth(USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Person person, boolean empty) {
        super.updateItem(person, empty);
        picture.setImage(null);
        if (empty || person == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        name.setText(person.name());
        demo.setVisible(person.demo());
        setAccessibleText(person.name());
        setGraphic(row);
        thumbnails.request(person.id(), image -> {
            Person now = getItem();
            if (now != null && now.id() == person.id()) {
                picture.setImage(image);
            }
        });
    }
}
