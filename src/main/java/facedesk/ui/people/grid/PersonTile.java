package facedesk.ui.people.grid;

import facedesk.gallery.PersonFacts;
import facedesk.ui.Texts;
import facedesk.ui.people.roster.PersonRow;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.javafx.FontIcon;

/** A person in the grid: face, name, number and group, and the two most pressing badges. */
public final class PersonTile extends Tile<PersonRow> {
    /** Least width, pixels. */
    public static final double WIDTH = 252;

    /** Height, pixels. */
    public static final double HEIGHT = 112;

    /** Width and height of the face, pixels. */
    public static final double FACE = 80;

    private static final int BADGES = 2;

    private final Texts texts;
    private final ImageView face = new ImageView();
    private final Node nobody = new FontIcon("fth-user");
    private final Label name = new Label();
    private final Label line = new Label();
    private final List<BadgePill> pills = List.of(new BadgePill(), new BadgePill());

    /** An empty one. */
    public PersonTile(Texts texts) {
        this.texts = texts;
        face.setFitWidth(FACE);
        face.setFitHeight(FACE);
        Rectangle corners = new Rectangle(FACE, FACE);
        corners.setArcWidth(12);
        corners.setArcHeight(12);
        face.setClip(corners);
        StackPane frame = new StackPane(nobody, face);
        frame.getStyleClass().add("tile-face");
        frame.setMinSize(FACE, FACE);
        frame.setMaxSize(FACE, FACE);
        name.getStyleClass().add("text-bold");
        name.setWrapText(true);
        line.getStyleClass().addAll("text-small", "text-muted");
        VBox words = new VBox(2, name, line);
        words.getChildren().addAll(pills);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(8, frame, words);
        box.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(box);
    }

    @Override
    protected void show(PersonRow row) {
        PersonFacts facts = row.facts();
        name.setText(facts.name());
        line.setText(line(facts, texts));
        line.setManaged(!line.getText().isEmpty());
        for (int i = 0; i < BADGES; i++) {
            BadgePill pill = pills.get(i);
            boolean there = i < row.badges().size();
            pill.setVisible(there);
            pill.setManaged(there);
            if (there) {
                pill.show(row.badges().get(i), texts);
            }
        }
        setAccessibleText(texts.format(
                "people.tile.spoken", facts.name(), line.getText(), BadgePill.spoken(row.badges(), texts)));
        face.setImage(null);
        nobody.setVisible(true);
    }

    /** Shows the face. */
    public void setFace(Image image) {
        if (face.getImage() != image) {
            face.setImage(image);
            nobody.setVisible(false);
        }
    }

    /** Number and group, as far as there are any. */
    public static String line(PersonFacts facts, Texts texts) {
        if (facts.identifier().isEmpty() || facts.group().isEmpty()) {
            return facts.identifier() + facts.group();
        }
        return texts.format("people.tile.line", facts.identifier(), facts.group());
    }
}
