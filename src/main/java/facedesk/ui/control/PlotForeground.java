package facedesk.ui.control;

import facedesk.plot.chart.Overlay;
import facedesk.plot.chart.PixelMap;
import facedesk.plot.chart.Reading;
import facedesk.plot.paint.Brush;
import facedesk.plot.paint.ChartPainter;
import facedesk.plot.paint.Palette;
import facedesk.plot.paint.Pen;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/** The part of a plot that moves, on a canvas over the backdrop. On the JavaFX thread. */
final class PlotForeground {
    private static final double PADDING = 8;
    private static final double AWAY = 14;

    private final Canvas canvas = new Canvas();
    private double textSize = 13;
    private @Nullable CanvasBrush brush;

    PlotForeground() {
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
    }

    /**
     * What there is to draw.
     *
     * @param map where the data lie
     * @param palette colours
     * @param overlays what moves, in the order in which it is drawn
     * @param reading what is said about the pointer
     * @param pointer where it is; null while it is elsewhere
     * @param frame a frame being drawn with the pointer; null while none is
     */
    record Scene(
            PixelMap map,
            Palette palette,
            List<Overlay> overlays,
            Reading reading,
            @Nullable Point2D pointer,
            @Nullable Rectangle2D frame) {}

    Canvas canvas() {
        return canvas;
    }

    /** Takes the size of the whole plot and of its text. */
    void resize(double width, double height, double size) {
        canvas.setWidth(width);
        canvas.setHeight(height);
        if (size != textSize) {
            textSize = size;
            brush = null;
        }
    }

    /** Draws everything anew. */
    void draw(Scene scene) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        CanvasBrush on = brush == null ? new CanvasBrush(g, textSize) : brush;
        brush = on;
        ChartPainter painter = new ChartPainter(on, scene.map(), scene.palette());
        scene.overlays().forEach(painter::draw);
        if (scene.frame() != null) {
            frame(on, scene.frame(), scene.palette());
        } else if (scene.pointer() != null && !scene.reading().lines().isEmpty()) {
            painter.draw(
                    new Overlay(List.of(), List.of(), List.of(), scene.reading().points()));
            say(on, scene, scene.pointer());
        }
    }

    private static void frame(Brush on, Rectangle2D frame, Palette palette) {
        double[] xs = {frame.getMinX(), frame.getMaxX(), frame.getMaxX(), frame.getMinX(), frame.getMinX()};
        double[] ys = {frame.getMinY(), frame.getMinY(), frame.getMaxY(), frame.getMaxY(), frame.getMinY()};
        on.fill(xs, ys, 5, Palette.sheer(palette.frame(), 0.15));
        on.line(xs, ys, 5, new Pen(palette.text(), 1, 4));
    }

    /** A field with the reading's lines beside the pointer, turned to where there is room. */
    private void say(Brush on, Scene scene, Point2D pointer) {
        List<String> lines = scene.reading().lines();
        double width = 2 * PADDING + lines.stream().mapToDouble(on::width).max().orElse(0);
        double height = 2 * PADDING + lines.size() * on.textHeight();
        double left = pointer.getX() + AWAY;
        if (left + width > canvas.getWidth()) {
            left = Math.max(0, pointer.getX() - AWAY - width);
        }
        double top = Math.max(0, Math.min(canvas.getHeight() - height, pointer.getY() - AWAY - height));
        field(on, scene.palette(), left, top, left + width, top + height);
        for (int i = 0; i < lines.size(); i++) {
            double middle = top + PADDING + (i + 0.5) * on.textHeight();
            on.text(
                    lines.get(i),
                    left + PADDING,
                    middle,
                    Brush.Anchor.START,
                    scene.palette().text());
        }
    }

    private static void field(Brush on, Palette palette, double left, double top, double right, double bottom) {
        double[] xs = {left, right, right, left, left};
        double[] ys = {top, top, bottom, bottom, top};
        on.fill(xs, ys, 5, Palette.sheer(palette.background(), 0.95));
        on.line(xs, ys, 5, new Pen(palette.frame(), 1));
    }
}
