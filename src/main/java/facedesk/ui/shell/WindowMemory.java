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
        bounds.ifPresent(known -> {
            stage.setX(known[0]);
            stage.setY(known[1]);
        });
        double[] size = bounds.map(known -> Arrays.copyOfRange(known, 2, 5)).orElseGet(WindowMemory::usual);
        resize(stage, size);
        // Some window managers on Linux show a window at its smallest, whatever size it was given before.
        stage.setOnShown(event -> resize(stage, size));
        stage.setOnHiding(event -> remember(stage));
    }

    private static double[] usual() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return new double[] {Math.min(USUAL_WIDTH, screen.getWidth()), Math.min(USUAL_HEIGHT, screen.getHeight()), 0};
    }

    private static void resize(Stage stage, double[] size) {
        stage.setWidth(Math.max(MIN_WIDTH, size[0]));
        stage.setHeight(Math.max(MIN_HEIGHT, size[1]));
        stage.setMaximized(size[2] != 0);
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
