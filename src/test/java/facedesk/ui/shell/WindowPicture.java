package facedesk.ui.shell;

import facedesk.image.Frame;
import facedesk.image.ImageFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** Saves what a window shows, to be looked at. */
final class WindowPicture {
    private WindowPicture() {}

    static void save(Stage stage, Path file) throws Exception {
        Frame frame = of(stage);
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageFiles.write(file, frame);
    }

    static Frame of(Stage stage) {
        WritableImage[] taken = new WritableImage[1];
        new FxRobot().interact(() -> taken[0] = stage.getScene().snapshot(null));
        int width = (int) taken[0].getWidth();
        int height = (int) taken[0].getHeight();
        byte[] bgra = new byte[width * height * 4];
        taken[0].getPixelReader().getPixels(0, 0, width, height, PixelFormat.getByteBgraInstance(), bgra, 0, width * 4);
        byte[] bgr = new byte[width * height * 3];
        for (int pixel = 0; pixel < width * height; pixel++) {
            System.arraycopy(bgra, pixel * 4, bgr, pixel * 3, 3);
        }
        return Frame.still(bgr, width, height);
    }
}
