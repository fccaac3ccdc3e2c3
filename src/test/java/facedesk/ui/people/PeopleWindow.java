package facedesk.ui.people;

import facedesk.image.Frame;
import facedesk.image.ImageFiles;
import facedesk.ui.ControllerFactory;
import facedesk.ui.Desk;
import facedesk.ui.Dialogs;
import facedesk.ui.EnrollmentRequests;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.Navigator;
import facedesk.ui.Notices;
import facedesk.ui.Place;
import facedesk.ui.RecordedNotices;
import facedesk.ui.Screen;
import facedesk.ui.ScriptedDialogs;
import facedesk.ui.Texts;
import facedesk.ui.Views;
import facedesk.ui.fx.FxThread;
import facedesk.ui.fx.Tasks;
import facedesk.ui.theme.Themes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The People screen alone in a window, on a desk with a real gallery; headless. The clock stands at {@link Crowd#NOW}. */
final class PeopleWindow implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    final FxRobot robot = new FxRobot();
    final ScriptedDialogs dialogs = new ScriptedDialogs();
    final RecordedNotices notices = new RecordedNotices();
    final PeopleModel model;
    final EnrollmentRequests requests = new EnrollmentRequests();

    @Nullable
    Place left;

    private final Tasks tasks = Tasks.onThreads(new FxThread());
    private final MemoryPreferences preferences = new MemoryPreferences();
    private @Nullable Stage stage;
    private Views.@Nullable View view;

    PeopleWindow(Desk desk, String theme, Locale locale, double width, double height) throws Exception {
        FxToolkit.registerPrimaryStage();
        preferences.put("theme", theme);
        Texts texts = new Texts(locale);
        model = new PeopleModel(desk, tasks, texts, notices, Clock.fixed(Crowd.NOW, ZoneOffset.UTC));
        Navigator nowhere = new Nowhere();
        robot.interact(() -> {
            ControllerFactory controllers = new ControllerFactory()
                    .with(Texts.class, texts)
                    .with(Tasks.class, tasks)
                    .with(Desk.class, desk)
                    .with(Notices.class, notices)
                    .with(Navigator.class, nowhere)
                    .with(Dialogs.class, dialogs)
                    .with(EnrollmentRequests.class, requests)
                    .with(PeopleModel.class, model);
            view = new Views(texts, controllers).load("people/People.fxml");
            Scene scene = new Scene(view.root(), width, height);
            Themes themes = new Themes(preferences, tasks);
            themes.begin();
            themes.dress(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            screen().onShow();
        });
        until(() -> model.loadedProperty().get());
    }

    Screen screen() {
        return (Screen) Objects.requireNonNull(view).controller();
    }

    Stage stage() {
        return Objects.requireNonNull(stage);
    }

    /** Waits for something to become true; asked again and again on the test's thread. */
    static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The control of that id that can be seen now. */
    <T extends Node> T seen(String id, Class<T> type) {
        return robot.lookup(id).queryAll().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(PeopleWindow::isSeen)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not to be seen: " + id));
    }

    static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /** The id of what has the keyboard. */
    String focused() {
        Node owner = stage().getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    /** Saves what is seen, to be looked at. */
    void save(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage[] taken = new WritableImage[1];
        robot.interact(() -> taken[0] = stage().getScene().snapshot(null));
        int width = (int) taken[0].getWidth();
        int height = (int) taken[0].getHeight();
        byte[] bgra = new byte[width * height * 4];
        taken[0].getPixelReader().getPixels(0, 0, width, height, PixelFormat.getByteBgraInstance(), bgra, 0, width * 4);
        byte[] bgr = new byte[width * height * 3];
        for (int pixel = 0; pixel < width * height; pixel++) {
            System.arraycopy(bgra, pixel * 4, bgr, pixel * 3, 3);
        }
        Path file = Path.of("target/people", name + ".png");
        Files.createDirectories(file.getParent());
        ImageFiles.write(file, Frame.still(bgr, width, height));
    }

    @Override
    public void close() {
        robot.interact(() -> {
            screen().onHide();
            stage().hide();
        });
        tasks.close();
    }

    /** Other screens, which are not there; remembers the last that was asked for. */
    private final class Nowhere implements Navigator {
        @Override
        public void show(Place place) {
            left = place;
        }

        @Override
        public void showPerson(long personId) {}

        @Override
        public long takePerson() {
            return -1;
        }
    }
}
