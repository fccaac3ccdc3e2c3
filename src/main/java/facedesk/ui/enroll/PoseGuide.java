package facedesk.ui.enroll;

import facedesk.enrollment.Shot;
import facedesk.enrollment.ShotPose;
import facedesk.ui.control.FrameView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;

/** An oval to hold the face in, for the straight view, and four arcs for the others; each fills once its view is taken. */
final class PoseGuide extends Pane {
    private static final Color WANTED = Color.web("#ffffff", 0.55);
    private static final Color TAKEN = Color.web("#4493f8");
    private static final double LENGTH = 64;

    private final FrameView picture;
    private final Ellipse oval = new Ellipse();
    private final Map<ShotPose, Arc> arcs = new EnumMap<>(ShotPose.class);

    PoseGuide(FrameView picture) {
        this.picture = picture;
        setMouseTransparent(true);
        setVisible(false);
        style(oval, 3);
        getChildren().add(oval);
        for (ShotPose pose : ShotPose.values()) {
            if (pose != ShotPose.STRAIGHT) {
                Arc arc = new Arc();
                arc.setType(ArcType.OPEN);
                arc.setLength(LENGTH);
                style(arc, 8);
                arcs.put(pose, arc);
                getChildren().add(arc);
            }
        }
        picture.pictureBoundsProperty().addListener((property, before, now) -> place(now));
        picture.mirroredProperty().addListener((property, before, now) -> place(picture.getPictureBounds()));
    }

    /** Fills what has been taken. */
    void show(List<Shot> shots) {
        paint(oval, shots, ShotPose.STRAIGHT);
        arcs.forEach((pose, arc) -> paint(arc, shots, pose));
    }

    private void place(Bounds bounds) {
        setVisible(bounds.getWidth() > 0);
        double x = bounds.getCenterX();
        double y = bounds.getCenterY();
        double tall = bounds.getHeight() * 0.36;
        double wide = tall * 0.76;
        oval.setCenterX(x);
        oval.setCenterY(y);
        oval.setRadiusX(wide);
        oval.setRadiusY(tall);
        arcs.forEach((pose, arc) -> {
            arc.setCenterX(x);
            arc.setCenterY(y);
            arc.setRadiusX(wide + 16);
            arc.setRadiusY(tall + 16);
            arc.setStartAngle(middle(pose) - LENGTH / 2);
        });
    }

    /** The person's left is at the right of a picture that is not mirrored. */
    private double middle(ShotPose pose) {
        double left = picture.isMirrored() ? 180 : 0;
        return switch (pose) {
            case LEFT -> left;
            case RIGHT -> 180 - left;
            case UP -> 90;
            case DOWN, STRAIGHT -> 270;
        };
    }

    private static void paint(Shape shape, List<Shot> shots, ShotPose pose) {
        shape.setStroke(shots.stream().anyMatch(shot -> shot.pose() == pose) ? TAKEN : WANTED);
    }

    private static void style(Shape shape, double width) {
        shape.setFill(Color.TRANSPARENT);
        shape.setStroke(WANTED);
        shape.setStrokeWidth(width);
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
    }
}
