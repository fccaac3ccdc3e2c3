package facedesk.ui.control;

import facedesk.plot.chart.Chart;
import facedesk.plot.draw.ChartPicture;
import facedesk.ui.fx.LatestWork;
import facedesk.ui.fx.Tasks;
import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The part of a plot that stands still, drawn in the background, one picture at a time: while one is being drawn only the
 * newest wish waits. Until a new picture is there the old one stays. On the JavaFX thread.
 */
final class PlotBackdrop {
    private final ImageView view = new ImageView();
    private final Consumer<ChartPicture> drawn;
    private final LatestWork<Wish, ChartPicture> drawing;

    private record Wish(Chart chart, ChartPicture.Look look) {}

    /** @param drawn told of each new picture, once it is shown */
    PlotBackdrop(Tasks tasks, Consumer<ChartPicture> drawn) {
        this.drawn = drawn;
        this.drawing = new LatestWork<>(
                tasks,
                wish -> ChartPicture.of(wish.chart(), wish.look()),
                (wish, picture) -> show(picture, wish.look().scale()));
        view.setManaged(false);
    }

    ImageView view() {
        return view;
    }

    /** Asks for a picture. */
    void draw(Chart chart, ChartPicture.Look look) {
        drawing.ask(new Wish(chart, look));
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
