package facedesk.ui.verify;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.app.AppContext;
import facedesk.app.AppFolders;
import facedesk.app.desk.DeskWiring;
import facedesk.image.Frame;
import facedesk.image.ImageFiles;
import facedesk.recognition.ScoreRecorder;
import facedesk.ui.ControllerFactory;
import facedesk.ui.Desk;
import facedesk.ui.Dialogs;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.Navigator;
import facedesk.ui.Place;
import facedesk.ui.Screen;
import facedesk.ui.ScriptedDialogs;
import facedesk.ui.Texts;
import facedesk.ui.Views;
import facedesk.ui.fx.FxThread;
import facedesk.ui.fx.Progress;
import facedesk.ui.fx.Tasks;
import facedesk.ui.theme.Themes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The Verify screen as a person uses it: the shipped networks and real pictures; headless. */
class VerifyScreenTest {
    private static final Path DEMO = Path.of("assets/demo");
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private final FxRobot robot = new FxRobot();
    private final MemoryPreferences preferences = new MemoryPreferences();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();

    @TempDir
    private Path folder;

    private AppContext context;
    private Desk desk;
    private Tasks tasks;
    private Stage stage;
    private Themes themes;
    private Views.View view;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        context = AppContext.open(new AppFolders(Path.of("").toAbsolutePath(), folder, folder));
        desk = new DeskWiring(context, preferences, folder.resolve("gallery"), Optional.empty()).open(step -> {});
        tasks = Tasks.onThreads(new FxThread());
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            ((Screen) view.controller()).onHide();
            stage.hide();
        });
        tasks.close();
        desk.close();
        context.close();
    }

    @Test
    void twoPicturesAreComparedAndTheDecisionFollowsTheTypedThreshold() throws Exception {
        show("light", 840, 580);
        assertThat(shown("#beginning")).startsWith("Choose two pictures");

        dialogs.choosePictures(List.of(DEMO.resolve("person-a-enrolled.jpg"), DEMO.resolve("person-a-played.jpg")));
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        until(() -> shown("#sentence").equals("The same person"));
        assertThat(chips()).hasSize(2);
        assertThat(reasons()).anyMatch(reason -> reason.contains("is at or above the threshold"));
        assertThat(reasons()).anyMatch(reason -> reason.contains("12,454,344"));
        save("verify-light-same");

        robot.interact(() -> {
            robot.lookup("#typed").queryTextInputControl().setText("0.990");
            robot.lookup("#typed").queryTextInputControl().requestFocus();
        });
        robot.push(KeyCode.ENTER);
        until(() -> shown("#sentence").equals("Different people"));

        dialogs.choosePictures(List.of(SAMPLES.resolve("sample1.jpg")));
        robot.interact(() -> ((Button) robot.lookup("#choose").nth(1).query()).fire());
        until(() -> reasons().stream().anyMatch(reason -> reason.startsWith("sample1.jpg shows 3 faces")));
        assertThat(shown("#sentence")).isEqualTo("Different people");
        save("verify-light-different");
    }

    @Test
    void whoeverIsBeforeTheCameraIsComparedWithTheChosenPerson() throws Exception {
        desk.demoPeople().load(new Quiet());
        Path seen = Files.createDirectory(folder.resolve("seen"));
        Files.copy(DEMO.resolve("person-a-played.jpg"), seen.resolve("a.jpg"));
        desk.live().start(desk.sources().source("images:" + seen));
        show("dark", 1280, 800);
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        until(() -> !robot.lookup("#list").queryListView().getItems().isEmpty());
        robot.interact(() -> robot.lookup("#search").queryTextInputControl().setText("A"));
        robot.push(KeyCode.ENTER);
        until(() -> shown("#sentence").startsWith("Yes, this is Demo person"));
        assertThat(chips()).hasSize(2);
        assertThat(reasons()).anyMatch(reason -> reason.startsWith("Demo person"));
        save("verify-dark-claim");
    }

    private void show(String theme, double width, double height) {
        preferences.put("theme", theme);
        Texts texts = new Texts(Locale.ENGLISH);
        ScoreRecorder recorder =
                new ScoreRecorder(desk.gallery().recognitions(), tasks.ordered(), Optional::empty, Clock.systemUTC());
        robot.interact(() -> {
            themes = new Themes(preferences, tasks);
            ControllerFactory controllers = new ControllerFactory()
                    .with(Texts.class, texts)
                    .with(Tasks.class, tasks)
                    .with(Desk.class, desk)
                    .with(ScoreRecorder.class, recorder)
                    .with(Dialogs.class, dialogs)
                    .with(Navigator.class, new Nowhere());
            view = new Views(texts, controllers).load(Place.VERIFY.layout());
            stage = new Stage();
            stage.setScene(new Scene(view.root(), width, height));
            themes.begin();
            themes.dress(stage.getScene());
            stage.show();
            ((Screen) view.controller()).onShow();
        });
    }

    /** The text of a label, or empty while it is hidden. */
    private String shown(String id) {
        Labeled label = robot.lookup(id).queryLabeled();
        return label.isVisible() ? label.getText() : "";
    }

    private List<String> reasons() {
        return robot.from(robot.lookup("#reasons").<Node>query()).lookup(".label").queryAllAs(Label.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private List<ImageView> chips() {
        return robot.lookup("#image").queryAllAs(ImageView.class).stream()
                .filter(image -> image.getImage() != null && image.getImage().getWidth() == 112)
                .toList();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Keeps a picture of the screen, for eyes. */
    private void save(String name) throws Exception {
        WritableImage[] taken = new WritableImage[1];
        robot.interact(() -> taken[0] = stage.getScene().snapshot(null));
        int wide = (int) taken[0].getWidth();
        int high = (int) taken[0].getHeight();
        byte[] bgra = new byte[wide * high * 4];
        taken[0].getPixelReader().getPixels(0, 0, wide, high, PixelFormat.getByteBgraInstance(), bgra, 0, wide * 4);
        byte[] bgr = new byte[wide * high * 3];
        for (int pixel = 0; pixel < wide * high; pixel++) {
            System.arraycopy(bgra, pixel * 4, bgr, pixel * 3, 3);
        }
        ImageFiles.write(Path.of("target", name + ".png"), Frame.still(bgr, wide, high));
    }

    private static final class Nowhere implements Navigator {
        @Override
        public void show(Place place) {}

        @Override
        public void showPerson(long personId) {}

        @Override
        public long takePerson() {
            return -1;
        }
    }

    private static final class Quiet implements Progress {
        @Override
        public void report(long done, long total, String what) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
