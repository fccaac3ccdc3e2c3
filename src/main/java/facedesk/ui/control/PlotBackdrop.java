package facedesk.ui.control;

import facedesk.plot.chart.Chart;
import facedesk.plot.draw.ChartPicture;
import facedesk.ui.fx.Tasks;
import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * The part of a plot that stands still, drawn in the background, one picture at a time: while one is being drawn only the
 * newest wish waits. Until a new picture is there the old one stays. On the JavaFX thread.
 */
final class PlotBackdrop {
    private final ImageView view = new ImageView();
    private final Tasks tasks;
    private final Consumer<ChartPicture> drawn;
    private @Nullable Wish wish;
    private boolean drawing;

    private record Wish(Chart chart, ChartPicture.Look look) {}

    /** @param drawn told of each new picture, once it is shown */
    PlotBackdrop(Tasks tasks, Consumer<ChartPicture> drawn) {
        this.tasks = tasks;
        this.drawn = drawn;
        view.setManaged(false);
    }

    ImageView view() {
        return view;
    }

    /** Asks for a picture. */
    void draw(Chart chart, ChartPicture.Look look) {
        wish = new Wish(chart, look);
        begin();
    }

    private void begin() {
        Wish next = wish;
        if (drawing || next == null) {
            return;
        }
        wish = null;
        drawing = true;
        tasks.create(progress -> ChartPicture.of(next.chart(), next.look()))
                .onSuccess(picture -> show(picture, next.look().scale()))
                .onEnd(this::ended)
                .start();
    }

    private void ended() {
        drawing = false;
        begin();
    }

    private void show(ChartPicture picture, double scale) {
        view.setImage(new WritableImage(new PixelBuffer<>(
                picture.width(),
                picture.height(),
                IntBuffer.wrap(picture.argb()),
                PixelFormat.getIntArgbPreInstance())));
        view.setFitWidth(picture.width() / scale);
        view.setFitHeight(picture.height() / scale);
        drawn.accept(picture);
    }
}
