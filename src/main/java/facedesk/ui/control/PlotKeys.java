package facedesk.ui.control;

import facedesk.plot.chart.Overlay;
import facedesk.plot.chart.Viewport;
import java.util.OptionalDouble;
import javafx.scene.input.KeyEvent;

/** The keyboard of a plot. */
final class PlotKeys {
    private static final double LARGE = 10;
    private static final double CLOSER = 1.5;
    private static final double MIDDLE = 0.5;

    private final PlotView plot;

    PlotKeys(PlotView plot) {
        this.plot = plot;
        plot.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        double step = event.isShiftDown() ? LARGE * PlotView.STEP : PlotView.STEP;
        switch (event.getCode()) {
            case LEFT, DOWN, KP_LEFT, KP_DOWN -> move(-step);
            case RIGHT, UP, KP_RIGHT, KP_UP -> move(step);
            case PLUS, ADD, EQUALS -> zoom(CLOSER);
            case MINUS, SUBTRACT -> zoom(1 / CLOSER);
            case DIGIT0, NUMPAD0, ESCAPE -> {
                if (!plot.zoomedProperty().get()) {
                    return;
                }
                plot.resetZoom();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(double step) {
        plot.move(plot.thresholdProperty().get() + step);
    }

    /** Along the threshold's axis around the threshold, where the chart has one; otherwise around the middle. */
    private void zoom(double factor) {
        Viewport seen = plot.viewportProperty().get();
        if (seen == null) {
            return;
        }
        OptionalDouble line =
                plot.overlay().lines().stream().mapToDouble(Overlay.Line::x).findFirst();
        if (line.isEmpty()) {
            plot.see(seen.zoomed(MIDDLE, MIDDLE, factor));
        } else {
            double across = seen.x().fraction(line.getAsDouble());
            plot.see(seen.zoomedAcross(across >= 0 && across <= 1 ? across : MIDDLE, factor));
        }
    }
}
