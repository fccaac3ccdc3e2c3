package facedesk.ui.enroll.capture;

import facedesk.enrollment.Look;
import facedesk.enrollment.ShotPose;
import facedesk.enrollment.session.ViewProgress;
import facedesk.ui.control.FrameView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.StrokeLineCap;

/** An oval to hold the face in, and around it a ring of five parts, each of which fills as its view is taken. */
final class CaptureGuide extends Pane {
    private static final double STRAIGHT_GAP = 12;
    private static final double SIDE_GAP = 28;

    private final FrameView picture;
    private final Ellipse shadow = oval(Color.web("#000000", 0.45), 6);
    private final Ellipse oval = oval(RingPart.LIGHT, 3);
    private final Map<ShotPose, RingPart> parts = new EnumMap<>(ShotPose.class);

    CaptureGuide(FrameView picture) {
        this.picture = picture;
        setMouseTransparent(true);
        setVisible(false);
        getChildren().addAll(shadow, oval);
        for (ShotPose pose : ShotPose.values()) {
            RingPart part = new RingPart(pose == ShotPose.STRAIGHT ? RingPart.WHOLE : RingPart.SIDE);
            parts.put(pose, part);
            getChildren().addAll(part.arcs());
        }
        fit(false);
        picture.pictureBoundsProperty().addListener((property, before, now) -> place(now));
        picture.mirroredProperty().addListener((property, before, now) -> place(picture.getPictureBounds()));
    }

    /** Fills what has been taken, and what is being taken as far as it is. */
    void show(List<ViewProgress> views) {
        parts.forEach((pose, part) -> views.stream()
                .filter(one -> one.view().look() == Look.PLAIN && one.view().pose() == pose)
                .findFirst()
                .ifPresentOrElse(
                        one -> part.show(one.state(), one.held()), () -> part.show(ViewProgress.State.OPEN, 0)));
    }

    /** Draws the oval solid when the face is in it, dashed otherwise. */
    void fit(boolean fits) {
        oval.getStrokeDashArray().setAll(fits ? List.of() : List.of(10.0, 10.0));
        oval.setStrokeWidth(fits ? 4 : 3);
    }

    private void place(Bounds bounds) {
        setVisible(bounds.getWidth() > 0);
        double x = bounds.getCenterX();
        double y = bounds.getCenterY();
        double tall = bounds.getHeight() * FaceFit.TALL;
        double wide = tall * FaceFit.WIDE;
        for (Ellipse one : List.of(shadow, oval)) {
            one.setCenterX(x);
            one.setCenterY(y);
            one.setRadiusX(wide);
            one.setRadiusY(tall);
        }
        parts.forEach((pose, part) -> {
            double gap = pose == ShotPose.STRAIGHT ? STRAIGHT_GAP : SIDE_GAP;
            part.place(x, y, wide + gap, tall + gap, middle(pose));
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

    private static Ellipse oval(Color colour, double width) {
        Ellipse oval = new Ellipse();
        oval.setFill(Color.TRANSPARENT);
        oval.setStroke(colour);
        oval.setStrokeWidth(width);
        oval.setStrokeLineCap(StrokeLineCap.ROUND);
        return oval;
    }
}
