package facedesk.ui.control;

import facedesk.plot.axis.Axis;
import facedesk.plot.chart.Overlay;
import facedesk.plot.chart.PixelMap;
import facedesk.plot.chart.Reading;
import facedesk.plot.chart.ThresholdChart;
import facedesk.plot.chart.Viewport;
import facedesk.plot.draw.ChartPicture;
import facedesk.plot.paint.Palette;
import facedesk.plot.rates.PlotTexts;
import facedesk.ui.fx.Tasks;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * A chart on which the threshold is seen and moved: dragged with the pointer, or by the arrow keys (with Shift ten times
 * as far). The wheel, a frame drawn with the pointer, + and - show a part of it; a double click, 0 or Escape all of it. What stands
 * still is drawn in the background and kept; what moves is drawn over it. On the JavaFX thread.
 */
public final class PlotView extends Region {
    /** How far an arrow key moves the threshold: the step in which error rates are counted. */
    public static final double STEP = 0.001;

    private static final double EDGE = 4;
    private static final Bounds NOWHERE = new BoundingBox(0, 0, 0, 0);
    private static final double ROUNDING = 1e-6;

    private final PlotBackdrop backdrop;
    private final PlotForeground foreground = new PlotForeground();
    private final Region focus = new Region();
    private final Button reset = new Button();
    private final PlotTexts texts;
    private final ObjectProperty<@Nullable ThresholdChart> chart = new SimpleObjectProperty<>(this, "chart");
    private final DoubleProperty threshold = new SimpleDoubleProperty(this, "threshold");
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private final ReadOnlyObjectWrapper<Bounds> plotBounds = new ReadOnlyObjectWrapper<>(this, "plotBounds", NOWHERE);
    private final ReadOnlyObjectWrapper<@Nullable Axis> xAxis = new ReadOnlyObjectWrapper<>(this, "xAxis");
    private final ObjectProperty<Overlay> additions = new SimpleObjectProperty<>(this, "additions", Overlay.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Viewport> viewport = new ReadOnlyObjectWrapper<>(this, "viewport");
    private final ReadOnlyBooleanWrapper zoomed = new ReadOnlyBooleanWrapper(this, "zoomed");
    private final ObservableValue<Number> pixelScale;
    private @Nullable PixelMap map;
    private int askedWidth;
    private int askedHeight;
    private Overlay overlay = Overlay.NONE;
    private Reading reading = Reading.NONE;
    private @Nullable Point2D pointer;
    private @Nullable Rectangle2D frame;

    /**
     * @param tasks where pictures are drawn
     * @param texts the words of its own
     */
    public PlotView(Tasks tasks, PlotTexts texts) {
        this.texts = texts;
        backdrop = new PlotBackdrop(tasks, this::drawn);
        getStyleClass().add("plot-view");
        getChildren().addAll(backdrop.view(), foreground.canvas(), focus, reset);
        focus.getStyleClass().add("plot-focus");
        focus.setMouseTransparent(true);
        focus.visibleProperty().bind(focusedProperty());
        reset.setText(texts.get("plot.reset"));
        reset.getStyleClass().add("text-small");
        reset.setOnAction(event -> resetZoom());
        reset.visibleProperty().bind(zoomed);
        setMinSize(240, 180);
        setPrefSize(640, 400);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        pixelScale = sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty)
                .orElse(1.0);
        pixelScale.addListener((property, before, now) -> drawBackdrop());
        chart.addListener((property, before, now) -> take(now));
        threshold.addListener((property, before, now) -> moved());
        additions.addListener((property, before, now) -> drawForeground());
        dark.addListener((property, before, now) -> drawBackdrop());
        new PlotPointer(this);
        new PlotKeys(this);
    }

    /** What is shown; null for nothing. */
    public ObjectProperty<@Nullable ThresholdChart> chartProperty() {
        return chart;
    }

    /** The threshold, a cosine similarity. The person moves it, and so may the program. */
    public DoubleProperty thresholdProperty() {
        return threshold;
    }

    /** Whether the dark palette is used. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** What the screen draws over the chart beside what the chart itself moves, such as dots as they happen. */
    public ObjectProperty<Overlay> additionsProperty() {
        return additions;
    }

    /** The part of the chart that is seen, for things that share its axis; null without a chart. */
    public ReadOnlyObjectProperty<@Nullable Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /** Where the data lie within this control, for things that share its axis; without size before the first drawing. */
    public ReadOnlyObjectProperty<Bounds> plotBoundsProperty() {
        return plotBounds.getReadOnlyProperty();
    }

    /** The part of the chart's x axis that is drawn; null before the first drawing. */
    public ReadOnlyObjectProperty<@Nullable Axis> xAxisProperty() {
        return xAxis.getReadOnlyProperty();
    }

    /** Whether less than the whole chart is seen. */
    public ReadOnlyBooleanProperty zoomedProperty() {
        return zoomed.getReadOnlyProperty();
    }

    /** Shows the whole chart again. */
    public void resetZoom() {
        Viewport seen = viewport.get();
        if (seen != null) {
            see(seen.reset());
        }
    }

    /** Shows a part. */
    void see(Viewport part) {
        viewport.set(part);
        zoomed.set(part.isZoomed());
        drawBackdrop();
    }

    /** Between data and pixels of what is drawn now; null before the first drawing. */
    @Nullable
    PixelMap map() {
        return map;
    }

    /** What moves, as it is drawn now. */
    Overlay overlay() {
        return overlay;
    }

    /** Moves the threshold, within what a cosine can be. */
    void move(double to) {
        threshold.set(Math.max(-1, Math.min(1, Math.rint(to / ROUNDING) * ROUNDING)));
    }

    /** Reads the chart at the pointer; null when it has left. */
    void point(@Nullable Point2D at) {
        pointer = at;
        reading = at == null ? Reading.NONE : readingAt(at);
        drawForeground();
    }

    private Reading readingAt(Point2D at) {
        ThresholdChart shown = chart.get();
        PixelMap where = map;
        return shown == null || where == null || !where.contains(at.getX(), at.getY())
                ? Reading.NONE
                : shown.read(threshold.get(), where, at.getX(), at.getY());
    }

    /** Draws a frame around what is to be seen; null ends it. */
    void frame(@Nullable Rectangle2D around) {
        frame = around;
        drawForeground();
    }

    private void take(@Nullable ThresholdChart now) {
        backdrop.view().setVisible(now != null);
        foreground.canvas().setVisible(now != null);
        if (now == null) {
            viewport.set(null);
            return;
        }
        Viewport before = viewport.get();
        overlay = now.at(threshold.get());
        reading = Reading.NONE;
        setAccessibleText(texts.format("plot.accessible", now.chart().title()));
        see(before == null ? Viewport.of(now.chart()) : before.with(now.chart()));
    }

    private void moved() {
        ThresholdChart shown = chart.get();
        if (shown != null) {
            overlay = shown.at(threshold.get());
            drawForeground();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        }
    }

    private void drawBackdrop() {
        int width = (int) getWidth();
        int height = (int) getHeight();
        Viewport seen = viewport.get();
        if (seen != null && width > 0 && height > 0) {
            askedWidth = width;
            askedHeight = height;
            double scale = pixelScale.getValue().doubleValue();
            backdrop.draw(seen.seen(), new ChartPicture.Look(width, height, scale, palette(), texts.locale()));
        }
    }

    private void drawn(ChartPicture picture) {
        map = picture.map();
        xAxis.set(map.xAxis());
        plotBounds.set(new BoundingBox(map.left(), map.top(), map.width(), map.height()));
        foreground.resize(getWidth(), getHeight(), picture.textSize());
        drawForeground();
    }

    private void drawForeground() {
        if (map != null && chart.get() != null) {
            foreground.draw(new PlotForeground.Scene(
                    map, palette(), List.of(overlay, additions.get()), reading, pointer, frame));
        }
    }

    private Palette palette() {
        return Palette.of(dark.get());
    }

    @Override
    protected void layoutChildren() {
        if (askedWidth != (int) getWidth() || askedHeight != (int) getHeight()) {
            drawBackdrop();
        }
        focus.resizeRelocate(0, 0, getWidth(), getHeight());
        reset.autosize();
        reset.relocate(getWidth() - reset.getWidth() - EDGE, EDGE);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> threshold.get();
            case MIN_VALUE -> -1.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> move(threshold.get() + STEP);
            case DECREMENT -> move(threshold.get() - STEP);
            case SET_VALUE -> move((Double) parameters[0]);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
