package facedesk.ui.enroll.capture;

import facedesk.enrollment.Shot;
import facedesk.ui.Texts;
import facedesk.ui.enroll.photos.ShotTile;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.TranslateTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** The pictures of an enrolment in a row, with a button on each to drop it; a new one slides in. */
public final class ShotStrip extends ScrollPane {
    private static final double GAP = 8;
    private static final double HEIGHT = 76;
    private static final Duration SLIDE = Duration.millis(200);

    private final HBox tiles = new HBox(GAP);

    public ShotStrip() {
        setContent(tiles);
        tiles.setAlignment(Pos.CENTER_LEFT);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setFocusTraversable(false);
    }

    void show(List<Shot> shots, Texts texts, Consumer<Shot> drop) {
        List<Node> before = List.copyOf(tiles.getChildren());
        tiles.getChildren()
                .setAll(shots.stream().map(shot -> tile(shot, texts, drop)).toList());
        tiles.getChildren().stream().filter(tile -> !before.contains(tile)).forEach(ShotStrip::slideIn);
    }

    /** The tile that shows it already, so that a button in use stays where it is, or a new one. */
    private Node tile(Shot shot, Texts texts, Consumer<Shot> drop) {
        return tiles.getChildren().stream()
                .filter(node -> node instanceof ShotTile tile && tile.shows(shot))
                .findFirst()
                .orElseGet(() -> new ShotTile(shot, texts, () -> drop.accept(shot)));
    }

    private static void slideIn(Node tile) {
        TranslateTransition slide = new TranslateTransition(SLIDE, tile);
        slide.setFromY(-HEIGHT);
        slide.setToY(0);
        slide.play();
    }
}
