package facedesk.ui.enroll;

import facedesk.enrollment.Shot;
import facedesk.ui.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The pictures of an enrolment in a row, how many there are, and a button on each to drop it. */
public final class ShotStrip extends VBox {
    private static final double GAP = 8;
    private static final double HEIGHT = 92;

    private final Label count = new Label();
    private final HBox tiles = new HBox(GAP);

    public ShotStrip() {
        super(GAP);
        count.getStyleClass().add("text-muted");
        tiles.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(tiles);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(HEIGHT);
        scroll.setPrefHeight(HEIGHT);
        scroll.setFocusTraversable(false);
        getChildren().setAll(count, scroll);
    }

    void show(List<Shot> shots, Texts texts, Consumer<Shot> drop) {
        count.setText(texts.format("enroll.count", shots.size()));
        tiles.getChildren()
                .setAll(shots.stream().map(shot -> tile(shot, texts, drop)).toList());
    }

    /** The tile that shows it already, so that a button in use stays where it is, or a new one. */
    private Node tile(Shot shot, Texts texts, Consumer<Shot> drop) {
        return tiles.getChildren().stream()
                .filter(node -> node instanceof ShotTile tile && tile.shows(shot))
                .findFirst()
                .orElseGet(() -> new ShotTile(shot, texts, () -> drop.accept(shot)));
    }
}
