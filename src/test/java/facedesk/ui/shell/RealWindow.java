package facedesk.ui.shell;

import facedesk.app.AppContext;
import facedesk.app.AppFolders;
import facedesk.app.desk.DeskWiring;
import facedesk.ui.Desk;
import facedesk.ui.Dialogs;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.ScriptedDialogs;
import facedesk.ui.Texts;
import facedesk.ui.fx.FxThread;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program in its window as it is wired for people, with real networks and a gallery in a folder of the test's. */
final class RealWindow implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 180;

    private final FxRobot robot = new FxRobot();
    private final AtomicReference<@Nullable Desk> desk = new AtomicReference<>();
    private final AtomicReference<@Nullable Stage> stage = new AtomicReference<>();
    private final AppContext context;
    private final Tasks tasks = Tasks.onThreads(new FxThread());
    private final OpenDesk opened;

    /** What is done with the desk before the window gets it. */
    @FunctionalInterface
    interface Preparation {
        void prepare(Desk desk) throws Exception;
    }

    /**
     * Opens the window and waits until the live screen is there.
     *
     * @param source an address, as the command line takes it
     */
    RealWindow(Path folder, MemoryPreferences preferences, String source, Preparation preparation) throws Exception {
        this(folder, preferences, source, preparation, Optional.empty());
    }

    /** As the other, with dialogs that a test answers. */
    RealWindow(
            Path folder,
            MemoryPreferences preferences,
            String source,
            Preparation preparation,
            Optional<ScriptedDialogs> dialogs)
            throws Exception {
        FxToolkit.registerPrimaryStage();
        context = AppContext.open(new AppFolders(Path.of("").toAbsolutePath(), folder, folder));
        DeskWiring wiring = new DeskWiring(context, preferences, folder.resolve("gallery"), Optional.of(source));
        opened = new OpenDesk(progress -> {
            Desk made = wiring.open(progress);
            preparation.prepare(made);
            desk.set(made);
            return made;
        });
        robot.interact(() -> {
            stage.set(new Stage());
            new MainWindow(stage(), preferences, new Texts(Locale.ENGLISH), tasks, opened, themes -> dialogs.<Dialogs>
                                    map(given -> given)
                            .orElseGet(() -> new StageDialogs(stage(), new Texts(Locale.ENGLISH), themes)))
                    .show(() -> {});
        });
        until(() -> robot.lookup("#picture").tryQuery().isPresent());
    }

    Stage stage() {
        return java.util.Objects.requireNonNull(stage.get());
    }

    Desk desk() {
        return java.util.Objects.requireNonNull(desk.get());
    }

    FxRobot robot() {
        return robot;
    }

    /** Presses Ctrl and a digit. */
    void goTo(KeyCode digit) {
        robot.push(KeyCode.SHORTCUT, digit);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What the live picture says to those who do not see it: the titles of the faces in it. */
    String spoken() {
        return robot.lookup("#picture")
                .tryQuery()
                .map(node -> String.valueOf(node.getAccessibleText()))
                .orElse("");
    }

    /** The control of that id that can be seen now. */
    <T extends Node> T seen(String id, Class<T> type) {
        return robot.lookup(id).queryAll().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(node -> node.getScene() != null && node.isVisible())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not to be seen: " + id));
    }

    /** Waits for something to become true; asked again and again on the test's thread. */
    static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    }

    @Override
    public void close() {
        robot.interact(stage()::hide);
        opened.close();
        tasks.close();
        context.close();
    }
}
