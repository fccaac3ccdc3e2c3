package facedesk.ui.enroll.capture;

import facedesk.enrollment.session.ViewProgress;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

/** One part of the ring: a thin track that a thick line fills from its middle. Thickness tells what colour tells. */
final class RingPart {
    static final Color LIGHT = Color.web("#ffffff", 0.8);
    static final Color TAKEN = Color.web("#4493f8");
    static final double SIDE = 64;
    static final double WHOLE = 360;
    private static final Color WANTED = Color.web("#ffffff");
    private static final Color MISSING = Color.web("#f0883e");

    private final double length;
    private final Arc shadow = arc(Color.web("#000000", 0.45), 9);
    private final Arc track = arc(LIGHT, 2);
    private final Arc fill = arc(TAKEN, 7);
    private double middle;
    private double share;

    /** @param length of the part in degrees */
    RingPart(double length) {
        this.length = length;
        show(ViewProgress.State.OPEN, 0);
    }

    List<Arc> arcs() {
        return List.of(shadow, track, fill);
    }

    void show(ViewProgress.State state, double held) {
        share = state == ViewProgress.State.TAKEN ? 1 : held;
        boolean missing = state == ViewProgress.State.MISSING;
        boolean wanted = state == ViewProgress.State.WANTED;
        track.setStroke(missing ? MISSING : wanted ? WANTED : LIGHT);
        track.setStrokeWidth(wanted ? 4 : 2);
        track.getStrokeDashArray().setAll(missing ? List.of(4.0, 8.0) : List.of());
        turn();
    }

    void place(double x, double y, double wide, double tall, double at) {
        middle = at;
        for (Arc arc : arcs()) {
            arc.setCenterX(x);
            arc.setCenterY(y);
            arc.setRadiusX(wide);
            arc.setRadiusY(tall);
        }
        turn();
    }

    private void turn() {
        for (Arc arc : List.of(shadow, track)) {
            arc.setStartAngle(middle - length / 2);
            arc.setLength(length);
        }
        fill.setVisible(share > 0);
        fill.setStartAngle(middle - length * share / 2);
        fill.setLength(length * share);
    }

    private static Arc arc(Color colour, double width) {
        Arc arc = new Arc();
        arc.setType(ArcType.OPEN);
        arc.setFill(Color.TRANSPARENT);
        arc.setStroke(colour);
        arc.setStrokeWidth(width);
        arc.setStrokeLineCap(StrokeLineCap.ROUND);
        return arc;
    }
}
