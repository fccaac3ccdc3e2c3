package facedesk.ui.shell;

import facedesk.ui.Preferences;
import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Remembers where the window was, and puts it there again if that place still is on a screen. */
final class WindowMemory {
    private static final String KEY = "window";
    private static final double MIN_WIDTH = 1024;
    private static final double MIN_HEIGHT = 680;
    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;

    private final Preferences preferences;

    WindowMemory(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Places the window, and remembers its place whenever it is hidden. */
    void restore(Stage stage) {
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        Optional<double[]> bounds = preferences.get(KEY).flatMap(WindowMemory::parse);
        if (bounds.isPresent()) {
            place(stage, bounds.get());
        } else {
            Rectangle2D screen = Screen.getPrimary().getBounds();
            stage.setWidth(Math.min(USUAL_WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(USUAL_HEIGHT, screen.getHeight()));
        }
        stage.setOnHiding(event -> remember(stage));
    }

    private static void place(Stage stage, double[] bounds) {
        stage.setX(bounds[0]);
        stage.setY(bounds[1]);
        stage.setWidth(bounds[2]);
        stage.setHeight(bounds[3]);
        stage.setMaximized(bounds[4] != 0);
    }

    private void remember(Stage stage) {
        if (!stage.isFullScreen() && !stage.isIconified()) {
            preferences.put(
                    KEY,
                    stage.getX() + " " + stage.getY() + " " + stage.getWidth() + " " + stage.getHeight() + " "
                            + (stage.isMaximized() ? 1 : 0));
        }
    }

    private static Optional<double[]> parse(String text) {
        try {
            double[] bounds = Arrays.stream(text.split(" ", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return bounds.length == 5 && isOnAScreen(bounds) ? Optional.of(bounds) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isOnAScreen(double[] bounds) {
        return !Screen.getScreensForRectangle(bounds[0], bounds[1], Math.max(1, bounds[2]), Math.max(1, bounds[3] / 2))
                .isEmpty();
    }
}
