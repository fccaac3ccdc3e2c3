package facedesk.ui.threshold;

import facedesk.plot.axis.Axis;
import facedesk.ui.control.PlotView;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Makes a slider share the axis of the plot above it: it begins and ends where the plot does, and its value is a share of
 * the axis, which may run backwards or be seen in part.
 */
final class AxisSlider {
    private final Slider slider;
    private final PlotView plot;
    private final DoubleProperty threshold;
    private boolean following;

    AxisSlider(Slider slider, PlotView plot, DoubleProperty threshold) {
        this.slider = slider;
        this.plot = plot;
        this.threshold = threshold;
        plot.plotBoundsProperty().addListener((property, before, now) -> align(now));
        plot.xAxisProperty().addListener((property, before, now) -> follow(now));
        threshold.addListener(
                (property, before, now) -> follow(plot.xAxisProperty().get()));
        slider.valueProperty().addListener((property, before, now) -> slid(now.doubleValue()));
    }

    private void align(Bounds bounds) {
        double right = plot.getWidth() - bounds.getMaxX();
        VBox.setMargin(slider, new Insets(0, Math.max(0, right), 0, Math.max(0, bounds.getMinX())));
    }

    private void follow(@Nullable Axis axis) {
        if (axis != null && slider.isVisible()) {
            following = true;
            slider.setValue(axis.fraction(threshold.get()));
            following = false;
        }
    }

    private void slid(double share) {
        Axis axis = plot.xAxisProperty().get();
        if (!following && axis != null && slider.isVisible()) {
            double value = Math.rint(axis.value(share) / PlotView.STEP) * PlotView.STEP;
            threshold.set(Math.max(-1, Math.min(1, value)));
        }
    }
}
