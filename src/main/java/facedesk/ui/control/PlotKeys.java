package facedesk.ui.control;

import facedesk.plot.chart.PixelMap;
import facedesk.plot.chart.Viewport;
import javafx.scene.input.KeyEvent;

/** The keyboard of a plot. */
final class PlotKeys {
    private static final double LARGE = 10;
    private static final double CLOSER = 1.5;

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

    /** Around the threshold where the chart shows it, otherwise around the middle. */
    private void zoom(double factor) {
        Viewport viewport = plot.viewport();
        PixelMap map = plot.map();
        if (viewport == null || map == null) {
            return;
        }
        double across = plot.overlay().lines().stream()
                .mapToDouble(line -> viewport.x().fraction(line.x()))
                .filter(fraction -> fraction >= 0 && fraction <= 1)
                .findFirst()
                .orElse(0.5);
        plot.see(viewport.zoomed(across, 0, factor));
    }
}
