package facedesk.ui.control;

import facedesk.evaluation.report.CalibrationFile;
import facedesk.matching.Measure;
import facedesk.plot.chart.ThresholdChart;
import facedesk.plot.draw.ChartPicture;
import facedesk.plot.paint.Palette;
import facedesk.plot.rates.ErrorRateChart;
import facedesk.plot.rates.Heights;
import facedesk.plot.rates.RateSet;
import facedesk.plot.rates.ScoreHistogram;
import facedesk.plot.rates.TradeOffChart;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What one step of the slider costs in a plot of 900 x 600 over a calibration of 12 million comparisons, by software and
 * without a display. From the project's folder:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
 * java -cp target/test-classes:target/classes:$(cat target/classpath) facedesk.ui.control.PlotViewBenchmark
 * </pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true"
        })
public class PlotViewBenchmark {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;

    @Param({"histogram", "rates", "det"})
    private String kind;

    private ThresholdChart chart;
    private PlotView plot;
    private WritableImage target;
    private int step;

    /** Shows the chart and waits for its picture. */
    @Setup
    public void open() throws Exception {
        Platform.startup(() -> {});
        Texts texts = new Texts(Locale.ENGLISH);
        RateSet set = RateSet.of(
                "calibration",
                CalibrationFile.read(Path.of("models/mobilefacenet/calibration.json"))
                        .table());
        chart = switch (kind) {
            case "histogram" -> ScoreHistogram.of(List.of(set), Measure.COSINE, Heights.LOG_COUNT, texts);
            case "rates" -> ErrorRateChart.of(List.of(set), Measure.COSINE, true, texts);
            default -> TradeOffChart.det(List.of(set), Measure.COSINE, texts);
        };
        target = onFx(() -> {
            plot = new PlotView(new Tasks(Runnable::run, Runnable::run), texts);
            Scene scene = new Scene(new StackPane(plot), WIDTH, HEIGHT);
            plot.chartProperty().set(chart);
            scene.getRoot().layout();
            return plot.snapshot(null, null);
        });
    }

    /** The threshold moves: everything our side does on the JavaFX thread. */
    @Benchmark
    public double move() throws Exception {
        return onFx(this::next);
    }

    /** The same, and every pixel of the plot put on a picture. */
    @Benchmark
    public WritableImage moveAndRender() throws Exception {
        return onFx(() -> {
            next();
            return plot.snapshot(null, target);
        });
    }

    /** What would have to be done without layers: the whole chart drawn anew. */
    @Benchmark
    public ChartPicture wholeChart() {
        return ChartPicture.of(chart.chart(), new ChartPicture.Look(WIDTH, HEIGHT, 1, Palette.LIGHT, Locale.ENGLISH));
    }

    private double next() {
        step = (step + 1) % 500;
        plot.thresholdProperty().set(0.2 + step * PlotView.STEP);
        return plot.thresholdProperty().get();
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /** Ends JavaFX. */
    @TearDown
    public void close() {
        Platform.exit();
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        new Runner(new OptionsBuilder()
                        .include(PlotViewBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
