package facedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.app.AppContext;
import facedesk.app.AppFolders;
import facedesk.app.desk.DeskWiring;
import facedesk.image.Frame;
import facedesk.image.ImageFiles;
import facedesk.ui.Desk;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.Place;
import facedesk.ui.Texts;
import facedesk.ui.fx.FxThread;
import facedesk.ui.fx.Progress;
import facedesk.ui.fx.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Makes the pictures in {@code assets/screenshots} with the real program, the demo camera and the demo people. Run by
 * {@code mvn -Pscreenshots test}; its name keeps it out of the ordinary tests.
 */
class Screenshots {
    private static final Progress QUIET = new Progress() {
        @Override
        public void report(long done, long total, String what) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyScreen(String theme) throws Exception {
        MemoryPreferences preferences = new MemoryPreferences();
        preferences.put("theme", theme);
        preferences.put("window", "0 0 1280 800 0");
        preferences.put("threshold.fr512", "0.41");
        AppFolders folders = new AppFolders(Path.of("").toAbsolutePath(), folder, folder);
        AtomicReference<Desk> desk = new AtomicReference<>();
        FxToolkit.registerPrimaryStage();
        try (AppContext context = AppContext.open(folders);
                Tasks tasks = Tasks.onThreads(new FxThread());
                OpenDesk opened = new OpenDesk(progress -> {
                    Desk made = new DeskWiring(context, preferences, folder.resolve("gallery"), Optional.of("demo:"))
                            .open(progress);
                    made.demoPeople().load(QUIET);
                    desk.set(made);
                    return made;
                })) {
            Stage stage = show(new Start(preferences, tasks, opened));
            WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> spoken().contains("Demo person"));
            save(stage, "live-" + theme);
            for (Place place : Place.values()) {
                if (place != Place.LIVE
                        && robot.lookup(button(place)).tryQuery().isPresent()) {
                    robot.interact(() -> robot.lookup(button(place))
                            .queryAs(ToggleButton.class)
                            .fire());
                    settle();
                    save(stage, place.name().toLowerCase(Locale.ROOT) + "-" + theme);
                }
            }
            robot.interact(stage::hide);
        }
        assertThat(desk.get()).isNotNull();
    }

    private record Start(MemoryPreferences preferences, Tasks tasks, OpenDesk desk) {}

    private Stage show(Start start) {
        AtomicReference<Stage> stage = new AtomicReference<>();
        robot.interact(() -> {
            stage.set(new Stage());
            new MainWindow(stage.get(), start.preferences(), new Texts(Locale.ENGLISH), start.tasks(), start.desk())
                    .show(() -> {});
        });
        return stage.get();
    }

    /** Lets lists and thumbnails that are read in the background arrive. */
    private static void settle() {
        WaitForAsyncUtils.sleep(2, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String button(Place place) {
        return "#navigation-" + place.name().toLowerCase(Locale.ROOT);
    }

    private String spoken() {
        return robot.lookup("#picture")
                .tryQuery()
                .map(node -> String.valueOf(node.getAccessibleText()))
                .orElse("");
    }

    private void save(Stage stage, String name) throws Exception {
        AtomicReference<WritableImage> taken = new AtomicReference<>();
        robot.interact(() -> taken.set(stage.getScene().snapshot(null)));
        int width = (int) taken.get().getWidth();
        int height = (int) taken.get().getHeight();
        byte[] bgra = new byte[width * height * 4];
        taken.get()
                .getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getByteBgraInstance(), bgra, 0, width * 4);
        byte[] bgr = new byte[width * height * 3];
        for (int pixel = 0; pixel < width * height; pixel++) {
            System.arraycopy(bgra, pixel * 4, bgr, pixel * 3, 3);
        }
        Path target = Path.of("assets/screenshots", name + ".png");
        Files.createDirectories(target.getParent());
        ImageFiles.write(target, Frame.still(bgr, width, height));
    }
}
