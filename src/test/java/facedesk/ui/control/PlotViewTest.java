package facedesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import facedesk.matching.Measure;
import facedesk.plot.SampleCharts;
import facedesk.plot.chart.Mark;
import facedesk.plot.chart.Overlay;
import facedesk.plot.chart.PixelMap;
import facedesk.plot.chart.Tone;
import facedesk.plot.paint.Palette;
import facedesk.plot.rates.Heights;
import facedesk.plot.rates.RateSet;
import facedesk.plot.rates.ScoreHistogram;
import facedesk.plot.rates.TradeOffChart;
import facedesk.ui.ManualTasks;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A plot in a window, moved by pointer and keyboard, headless. Pictures are drawn at once, and counted. */
class PlotViewTest {
    private final FxRobot robot = new FxRobot();
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final RateSet set = RateSet.of("sample", SampleCharts.scores(400, 4000));
    private final AtomicInteger pictures = new AtomicInteger();
    private final Executor counting = task -> {
        pictures.incrementAndGet();
        task.run();
    };
    private PlotView plot;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            plot = new PlotView(new Tasks(counting, Runnable::run), texts);
            plot.thresholdProperty().set(0.4);
            plot.chartProperty().set(ScoreHistogram.of(List.of(set), Measure.COSINE, Heights.LOG_COUNT, texts));
            stage.setScene(new Scene(new StackPane(plot), 800, 500));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        robot.interact(stage::hide);
    }

    @Test
    void theLineIsDraggedToTheValueUnderThePointer() {
        robot.moveTo(at(0.4, 0.5)).press(MouseButton.PRIMARY);
        robot.moveTo(at(0.55, 0.4)).release(MouseButton.PRIMARY);
        assertThat(plot.thresholdProperty().get()).isCloseTo(0.55, within(2 * perPixel()));
        assertThat(plot.overlay().lines().get(0).x())
                .isEqualTo(plot.thresholdProperty().get());
    }

    @Test
    void movingTheThresholdDrawsOnlyWhatLiesOverThePicture() {
        Object before = picture();
        int drawn = pictures.get();
        WritableImage overlay = overlay();
        robot.interact(() -> plot.thresholdProperty().set(0.6));
        robot.moveTo(at(0.6, 0.5))
                .press(MouseButton.PRIMARY)
                .moveTo(at(0.7, 0.5))
                .release(MouseButton.PRIMARY);
        assertThat(pictures.get()).isEqualTo(drawn);
        assertThat(picture()).isSameAs(before);
        assertThat(differs(overlay, overlay())).isTrue();
    }

    @Test
    void theArrowKeysMoveTheThresholdByAStep() {
        robot.interact(plot::requestFocus);
        assertThat(plot.lookup(".plot-focus").isVisible()).isTrue();
        robot.push(KeyCode.RIGHT);
        assertThat(plot.thresholdProperty().get()).isCloseTo(0.401, within(1e-9));
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(plot.thresholdProperty().get()).isCloseTo(0.391, within(1e-9));
    }

    @Test
    void itIsASliderForThoseWhoHearTheScreen() {
        assertThat(plot.getAccessibleText()).startsWith("Scores of genuine and impostor comparisons. ");
        robot.interact(() -> plot.executeAccessibleAction(AccessibleAction.INCREMENT));
        assertThat((Double) plot.queryAccessibleAttribute(AccessibleAttribute.VALUE))
                .isCloseTo(0.401, within(1e-9));
    }

    @Test
    void theWheelZoomsAtThePointerAndADoubleClickShowsAllAgain() {
        robot.interact(() -> wheelUp(at(0.4, 0.5)));
        assertThat(plot.zoomedProperty().get()).isTrue();
        assertThat(plot.viewportProperty().get().x().low()).isLessThan(0.4);
        assertThat(plot.viewportProperty().get().y())
                .isEqualTo(plot.chartProperty().get().chart().y());
        assertThat(plot.viewportProperty().get().x().high()).isGreaterThan(0.4).isLessThan(0.95);
        robot.moveTo(at(0.45, 0.8)).doubleClickOn(MouseButton.PRIMARY);
        assertThat(plot.zoomedProperty().get()).isFalse();
    }

    @Test
    void aFrameDrawnWithThePointerIsWhatIsSeen() {
        robot.moveTo(at(0.5, 0.9))
                .press(MouseButton.PRIMARY)
                .moveTo(at(0.8, 0.2))
                .release(MouseButton.PRIMARY);
        assertThat(plot.viewportProperty().get().x().low()).isCloseTo(0.5, within(0.01));
        assertThat(plot.viewportProperty().get().x().high()).isCloseTo(0.8, within(0.01));
        assertThat(plot.thresholdProperty().get()).isEqualTo(0.4);
        robot.interact(plot::requestFocus);
        robot.push(KeyCode.ESCAPE);
        assertThat(plot.zoomedProperty().get()).isFalse();
    }

    @Test
    void aPlaceIsReadUnderThePointerAndForgottenOutside() {
        WritableImage before = overlay();
        robot.moveTo(at(0.2, 0.5));
        assertThat(differs(before, overlay())).isTrue();
        robot.interact(() -> plot.point(null));
        assertThat(differs(before, overlay())).isFalse();
    }

    @Test
    void theOperatingPointIsDraggedAlongACurve() {
        robot.interact(() -> plot.chartProperty().set(TradeOffChart.det(List.of(set), Measure.COSINE, texts)));
        WaitForAsyncUtils.waitForFxEvents();
        PixelMap map = plot.map();
        var mark = plot.overlay().marks().get(0);
        Point2D from = new Point2D(map.x(mark.x().value()), map.y(mark.y().value()));
        Point2D to = new Point2D(map.x(0.05), map.y(0.001));
        robot.moveTo(plot.localToScreen(from)).press(MouseButton.PRIMARY);
        robot.moveTo(plot.localToScreen(to)).release(MouseButton.PRIMARY);
        assertThat(plot.thresholdProperty().get()).isBetween(0.2, 0.39);
    }

    @Test
    void whatTheScreenAddsIsDrawnOverTheChart() {
        WritableImage before = overlay();
        Mark dot = new Mark(Mark.Span.exactly(0.8), Mark.Span.exactly(10), Tone.GENUINE, "");
        robot.interact(() -> plot.additionsProperty().set(new Overlay(List.of(), List.of(), List.of(), List.of(dot))));
        assertThat(differs(before, overlay())).isTrue();
        assertThat(plot.overlay().marks()).isEmpty();
    }

    @Test
    void aDarkThemeChangesThePicture() {
        robot.interact(() -> plot.darkProperty().set(true));
        ImageView view = (ImageView) plot.lookup("ImageView");
        assertThat(view.getImage().getPixelReader().getArgb(1, 1)).isEqualTo(Palette.DARK.background());
    }

    @Test
    void thePlaceOfTheDataIsToldForThingsThatShareItsAxis() {
        assertThat(plot.plotBoundsProperty().get().getMinX())
                .isEqualTo(plot.map().left());
        robot.interact(() -> stage.setWidth(600));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(plot.plotBoundsProperty().get().getMaxX()).isLessThan(600);
    }

    @Test
    void aSizeThatComesBackBeforeItsPictureWasDrawnIsDrawnAgain() {
        ManualTasks later = new ManualTasks();
        robot.interact(() -> {
            PlotView slow = new PlotView(later.tasks(), texts);
            slow.chartProperty().set(ScoreHistogram.of(List.of(set), Measure.COSINE, Heights.SHARE, texts));
            lay(slow, 400);
            later.work();
            double height = slow.plotBoundsProperty().get().getHeight();
            lay(slow, 300);
            lay(slow, 400);
            later.work();
            assertThat(slow.plotBoundsProperty().get().getHeight()).isEqualTo(height);
        });
    }

    private static void lay(PlotView plot, double height) {
        plot.resize(640, height);
        plot.layout();
    }

    private void wheelUp(Point2D screen) {
        Point2D local = plot.screenToLocal(screen);
        plot.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                local.getX(),
                local.getY(),
                screen.getX(),
                screen.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                160,
                0,
                160,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
    }

    /** @param down share of the plot's height from its top */
    private Point2D at(double value, double down) {
        PixelMap map = plot.map();
        return plot.localToScreen(map.x(value), map.top() + down * map.height());
    }

    private double perPixel() {
        return plot.map().valueAtX(101) - plot.map().valueAtX(100);
    }

    private Object picture() {
        return ((ImageView) plot.lookup("ImageView")).getImage();
    }

    private WritableImage overlay() {
        Node canvas = plot.getChildrenUnmodifiable().stream()
                .filter(Canvas.class::isInstance)
                .findFirst()
                .orElseThrow();
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> canvas.snapshot(null, null));
    }

    private static boolean differs(WritableImage one, WritableImage other) {
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }
}
