package facedesk.ui.control;

import facedesk.plot.chart.Mark;
import facedesk.plot.chart.PixelMap;
import facedesk.plot.chart.ThresholdChart;
import facedesk.plot.chart.Viewport;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** The pointer on a plot: drags the threshold, reads values, shows a part. */
final class PlotPointer {
    /** How near to a line or point counts as on it, in pixels. */
    private static final double REACH = 8;

    /** A frame smaller than this was a click. */
    private static final double SMALLEST_FRAME = 8;

    /** Pixels of scrolling that double the size. */
    private static final double DOUBLING = 160;

    private final PlotView plot;
    private boolean dragging;
    private @Nullable Point2D corner;

    PlotPointer(PlotView plot) {
        this.plot = plot;
        plot.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        plot.addEventHandler(MouseEvent.MOUSE_EXITED, event -> plot.point(null));
        plot.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        plot.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        plot.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        plot.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    private void moved(MouseEvent event) {
        Point2D at = new Point2D(event.getX(), event.getY());
        plot.setCursor(isOnHandle(at) ? Cursor.H_RESIZE : Cursor.CROSSHAIR);
        plot.point(at);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        plot.requestFocus();
        Point2D at = new Point2D(event.getX(), event.getY());
        if (event.getClickCount() == 2) {
            plot.resetZoom();
        } else if (isOnHandle(at)) {
            dragging = true;
        } else {
            corner = at;
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        Point2D at = new Point2D(event.getX(), event.getY());
        if (dragging) {
            drag(at);
        } else if (corner != null) {
            plot.frame(between(corner, at));
        }
        event.consume();
    }

    private void drag(Point2D at) {
        ThresholdChart chart = plot.chartProperty().get();
        PixelMap map = plot.map();
        if (chart != null && map != null) {
            chart.thresholdAt(map, at.getX(), at.getY()).ifPresent(plot::move);
        }
    }

    private void released(MouseEvent event) {
        Point2D from = corner;
        dragging = false;
        corner = null;
        if (from != null) {
            plot.frame(null);
            show(between(from, new Point2D(event.getX(), event.getY())));
        }
    }

    private void show(Rectangle2D part) {
        Viewport viewport = plot.viewportProperty().get();
        PixelMap map = plot.map();
        if (viewport != null && map != null && part.getWidth() > SMALLEST_FRAME && part.getHeight() > SMALLEST_FRAME) {
            plot.see(viewport.part(
                    across(viewport, map, part.getMinX()),
                    up(viewport, map, part.getMaxY()),
                    across(viewport, map, part.getMaxX()),
                    up(viewport, map, part.getMinY())));
        }
    }

    /** Along the threshold's axis only, where the chart has one: bars that outgrow the plot tell nothing. */
    private void scrolled(ScrollEvent event) {
        Viewport seen = plot.viewportProperty().get();
        PixelMap map = plot.map();
        if (seen != null && map != null && map.contains(event.getX(), event.getY())) {
            double factor = Math.pow(2, event.getDeltaY() / DOUBLING);
            double across = across(seen, map, event.getX());
            plot.see(
                    plot.overlay().lines().isEmpty()
                            ? seen.zoomed(across, up(seen, map, event.getY()), factor)
                            : seen.zoomedAcross(across, factor));
            event.consume();
        }
    }

    /** By way of the data, because what is drawn may be older than what is to be seen. */
    private static double across(Viewport viewport, PixelMap map, double pixel) {
        return viewport.x().fraction(map.valueAtX(pixel));
    }

    private static double up(Viewport viewport, PixelMap map, double pixel) {
        return viewport.y().fraction(map.valueAtY(pixel));
    }

    private boolean isOnHandle(Point2D at) {
        PixelMap map = plot.map();
        if (map == null || !map.contains(at.getX(), at.getY())) {
            return false;
        }
        return plot.overlay().lines().stream().anyMatch(line -> Math.abs(map.x(line.x()) - at.getX()) <= REACH)
                || plot.overlay().marks().stream().anyMatch(mark -> isNear(map, mark, at));
    }

    private static boolean isNear(PixelMap map, Mark mark, Point2D at) {
        return at.distance(map.x(mark.x().value()), map.y(mark.y().value())) <= REACH;
    }

    private static Rectangle2D between(Point2D a, Point2D b) {
        return new Rectangle2D(
                Math.min(a.getX(), b.getX()),
                Math.min(a.getY(), b.getY()),
                Math.abs(a.getX() - b.getX()),
                Math.abs(a.getY() - b.getY()));
    }
}
