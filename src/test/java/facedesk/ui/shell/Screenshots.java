package facedesk.ui.shell;

import facedesk.image.ImageEncoder;
import facedesk.ui.Desk;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.Place;
import facedesk.ui.control.PlotView;
import facedesk.ui.fx.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Makes the pictures in {@code assets/screenshots} with the real program, the demo camera and the demo people. Run by
 * {@code mvn -Pscreenshots test}; its name keeps it out of the ordinary tests.
 */
class Screenshots {
    private static final Set<String> OF_CAMERA = Set.of("live", "enroll-capture");
    private static final int JPEG_QUALITY = 90;

    private static final Progress QUIET = new Progress() {
        @Override
        public void report(long done, long total, String what) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyScreen(String theme) throws Exception {
        MemoryPreferences preferences = new MemoryPreferences();
        preferences.put("theme", theme);
        preferences.put("window", "0 0 1280 800 0");
        try (RealWindow window = new RealWindow(folder, preferences, "demo:", Screenshots::enrolDemoPeople)) {
            for (Place place : Place.values()) {
                window.goTo(KeyCode.valueOf("DIGIT" + (place.ordinal() + 1)));
                RealWindow.until(() -> isComplete(window, place));
                take(window, place.name().toLowerCase(Locale.ROOT), theme);
                if (place == Place.ENROLL) {
                    new StudioScreenshots(window, theme).takeAll();
                }
            }
        }
    }

    /** Saves a picture of the window: a JPEG where most of it is a camera's picture, of which a PNG would be large. */
    static void take(RealWindow window, String name, String theme) throws Exception {
        Path folder = Files.createDirectories(Path.of("assets/screenshots"));
        if (OF_CAMERA.contains(name)) {
            byte[] jpeg = ImageEncoder.jpeg(WindowPicture.of(window.stage()), JPEG_QUALITY);
            Files.write(folder.resolve(name + "-" + theme + ".jpg"), jpeg);
        } else {
            WindowPicture.save(window.stage(), folder.resolve(name + "-" + theme + ".png"));
        }
    }

    private static void enrolDemoPeople(Desk desk) throws Exception {
        desk.demoPeople().load(QUIET);
    }

    /** Whether what is read in the background, or comes from the camera, has arrived. */
    private static boolean isComplete(RealWindow window, Place place) {
        return switch (place) {
            case LIVE ->
                window.spoken().contains("Demo person")
                        && areLoaded(window, ".recent .image-view")
                        && window.seen("#latency", Button.class).getText().matches("[1-9].*");
            case ENROLL -> window.seen("#name", TextField.class).isFocused();
            case PEOPLE -> areLoaded(window, "#people .tile .image-view");
            case REVIEW -> window.seen("#allow", Button.class).isFocused();
            case HEALTH -> window.seen("#summary", Label.class).getText().matches(".+");
            case THRESHOLDS ->
                !window.seen("#sentences", VBox.class).getChildren().isEmpty()
                        && plot(window).plotBoundsProperty().get().getWidth() > 0;
            case VERIFY -> !window.seen("#beginning", Label.class).getText().isBlank();
            case INTAKE -> !window.robot().lookup("#by").queryAll().isEmpty();
            case SETTINGS -> !window.seen("#about", Label.class).getText().isBlank();
        };
    }

    private static PlotView plot(RealWindow window) {
        return window.robot().lookup(".plot-view").queryAs(PlotView.class);
    }

    private static boolean areLoaded(RealWindow window, String images) {
        var found = window.robot().lookup(images).queryAll();
        return !found.isEmpty() && found.stream().allMatch(Screenshots::isLoaded);
    }

    private static boolean isLoaded(Node node) {
        return node instanceof ImageView view
                && view.getImage() != null
                && view.getImage().getProgress() == 1;
    }
}
