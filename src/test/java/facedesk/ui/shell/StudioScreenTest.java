package facedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.capture.CaptureFault;
import facedesk.detection.Pose;
import facedesk.enrollment.FinderByWidth;
import facedesk.gallery.Mark;
import facedesk.gallery.Person;
import facedesk.recognition.PipelineState;
import facedesk.text.Phrase;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.ScriptedDialogs;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.enroll.FaceBeforeCamera;
import facedesk.ui.enroll.StudioBench;
import facedesk.ui.fx.FxThread;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The enrolment in the window, by the keyboard alone, on a real gallery before a scripted camera. */
class StudioScreenTest {
    @TempDir
    private Path folder;

    private final MemoryPreferences preferences = new MemoryPreferences();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final FxRobot robot = new FxRobot();
    private TestDesk desk;
    private Tasks tasks;
    private Stage stage;
    private FaceBeforeCamera camera;

    @BeforeEach
    void open() throws Exception {
        desk = new TestDesk(folder, preferences);
        camera = new FaceBeforeCamera(desk.live());
        tasks = Tasks.onThreads(new FxThread());
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        robot.interact(stage::hide);
        tasks.close();
        desk.close();
    }

    @Test
    void aNewcomerIsEnrolledByTheKeyboardAlone() throws Exception {
        show("dark", Locale.GERMAN, "0 0 1024 700 0");
        toTheCamera("Ann", "ann");
        picture("german-ready");
        robot.push(KeyCode.ENTER);
        camera.showAllViews(1);
        until(() -> !seen(".review-tile").isEmpty() && seen("#thinking").isEmpty());
        picture("german-review");
        assertThat(said("#adviceText")).isEqualTo("Weitere Bilder würden nichts mehr bringen.");
        robot.push(KeyCode.ENTER);
        until(() -> !seen("#done").isEmpty());
        picture("german-done");
        assertThat(desk.gallery().people()).extracting(Person::name).containsExactly("Ann");
    }

    @Test
    void anotherOfThatNameIsOfferedMorePictures() throws Exception {
        Person ann = StudioBench.enrolled(desk, "Ann", 1, Optional.empty());
        show("light", Locale.ENGLISH, "0 0 1024 700 0");
        robot.write("Ann");
        until(() -> !seen("#namesakes").isEmpty());
        picture("namesake");
        robot.interact(() -> seen("#rows .button").get(0).requestFocus());
        robot.push(KeyCode.SPACE);
        until(() -> said("#adding").equals("More pictures of Ann, who has 1"));
        picture("adding");
        until(() -> stage.isFocused() && !robot.lookup("#next").query().isDisabled());
        robot.push(KeyCode.ENTER);
        until(() -> focused().equals("signature"));
        assertThat(desk.gallery().consents().of(ann.id())).isEmpty();
    }

    @Test
    void thePageOfAPersonLeadsToMorePicturesOfThem() throws Exception {
        StudioBench.enrolled(desk, "Ann", 1, Optional.empty());
        StudioBench.enrolled(desk, "Ben", 2, Optional.empty());
        show("light", Locale.ENGLISH, "0 0 1024 700 0");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        until(() -> focused().equals("people"));
        robot.write("ben").push(KeyCode.DOWN).push(KeyCode.ENTER);
        until(() -> !seen("#take").isEmpty());
        robot.interact(() -> seen("#take").get(0).requestFocus());
        picture("from-page");
        robot.push(KeyCode.SPACE);
        until(() -> said("#adding").startsWith("More pictures of Ben"));
    }

    @Test
    void aTwinIsKeptApartByTheKeyboard() throws Exception {
        Person ann = StudioBench.enrolled(desk, "Ann", 1, Optional.empty());
        show("dark", Locale.GERMAN, "0 0 1024 700 0");
        toTheCamera("Zwilling", "Zwilling");
        robot.push(KeyCode.ENTER);
        camera.showAllViews(1);
        until(() -> !seen(".review-tile").isEmpty());
        robot.push(KeyCode.ENTER);
        until(() -> focused().equals("cancel"));
        picture("german-duplicate");
        robot.push(KeyCode.ESCAPE);
        until(() -> !seen(".review-tile").isEmpty());
        assertThat(desk.gallery().size()).isEqualTo(1);
        robot.push(KeyCode.ENTER);
        until(() -> focused().equals("cancel"));
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        until(() -> focused().equals("different"));
        robot.push(KeyCode.SPACE);
        until(() -> !seen("#done").isEmpty());
        picture("german-alike");
        Person twin = desk.gallery().named("Zwilling").get(0);
        assertThat(desk.gallery().marks()).containsExactly(new Mark.LookAlike(ann.id(), twin.id()));
        assertThat(said("#resembling")).startsWith("Notiert: ähnelt Ann. Die Ähnlichkeit von 1,00 liegt");
    }

    @Test
    void whoeverInsistsIsAskedOnceAndWhoeverLeavesForgetsThePictures() throws Exception {
        show("light", Locale.ENGLISH, "0 0 1280 800 0");
        toTheCamera("Ann", "Ann");
        robot.push(KeyCode.ENTER);
        camera.show(1, new Pose(0, 0, 0));
        camera.showBlurred(1);
        until(() -> seen("#strip .shot-tile").size() == 1);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> seen("#insisting").get(0).requestFocus());
        robot.push(KeyCode.SPACE);
        picture("large-insist");
        assertThat(focused()).as("the harmless answer has the keyboard").isEqualTo("no");
        robot.push(KeyCode.SPACE);
        picture("large-capture");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        until(() -> seen(".notice").size() == 1);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        until(() -> focused().equals("name"));
        assertThat(seen("#strip .shot-tile")).isEmpty();
    }

    @Test
    void enterPressesTheButtonThatHasTheKeyboardAndNoOther() throws Exception {
        show("light", Locale.ENGLISH, "0 0 1024 700 0");
        toTheCamera("Ann", "Ann");
        robot.push(KeyCode.ENTER);
        until(() -> focused().equals("view"));
        for (int second = 0; second < 25; second++) {
            camera.show(1, new Pose(0, 0, 0));
        }
        until(() -> focused().equals("go"));
        assertThat(said("#text")).startsWith("Too few pictures. Not to be had: left, right, up, down.");
        robot.interact(() -> seen("#next").get(0).requestFocus());
        robot.push(KeyCode.ENTER);
        until(() -> seen(".review-tile").size() == 1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focused()).as("it has not been saved by the same key").isEqualTo("next");
        assertThat(desk.gallery().size()).isZero();
    }

    @Test
    void photosAreAddedAndThoseThatAreNotSayWhy() throws Exception {
        Path photos = folder.resolve("photos");
        dialogs.choosePictures(List.of(
                FinderByWidth.photo(photos.resolve("ann.png"), 1),
                FinderByWidth.photo(photos.resolve("group.png"), FinderByWidth.TWO),
                FinderByWidth.photo(photos.resolve("wall.png"), 0)));
        show("dark", Locale.GERMAN, "0 0 1024 700 0");
        toTheCamera("Ann", "Ann");
        robot.interact(() -> robot.lookup("#glasses").queryAs(CheckBox.class).setSelected(true));
        robot.push(KeyCode.ENTER);
        until(() -> focused().equals("view"));
        robot.interact(() -> robot.lookup("#choosePhotos").query().requestFocus());
        robot.push(KeyCode.SPACE);
        until(() ->
                seen("#strip .shot-tile").size() == 1 && seen("#refused .label").size() == 2);
        camera.show(1, new Pose(0, 0, 0));
        until(() -> !seen(".studio-badges .pill").isEmpty());
        picture("german-photos");
        robot.interact(() -> seen("#refused .button").get(1).requestFocus());
        robot.push(KeyCode.SPACE);
        until(() ->
                seen("#strip .shot-tile").size() == 3 && seen("#refused .label").size() == 1);
    }

    @Test
    void aLostCameraIsSaidWithTheWayOut() throws Exception {
        show("light", Locale.ENGLISH, "0 0 1024 700 0");
        toTheCamera("Ann", "Ann");
        robot.interact(() -> desk.live()
                .become(new PipelineState(
                        PipelineState.Phase.WAITING, Optional.of(Phrase.of(CaptureFault.UNKNOWN_KIND)))));
        until(() -> !seen("#camera").isEmpty());
        picture("nocamera");
        assertThat(said("#cameraText")).isNotBlank();
    }

    private void toTheCamera(String name, String signature) throws Exception {
        robot.write(name).push(KeyCode.ENTER);
        until(() -> focused().equals("signature"));
        robot.write(signature);
        WaitForAsyncUtils.waitForFxEvents();
        picture(name + "-consent");
        robot.push(KeyCode.ENTER);
        until(() -> focused().equals("go"));
    }

    private List<Node> seen(String query) {
        return robot.lookup(query).queryAll().stream()
                .filter(StudioScreenTest::isTreeVisible)
                .toList();
    }

    private static boolean isTreeVisible(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private String said(String query) {
        return seen(query).stream()
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse("");
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private void picture(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WindowPicture.save(stage, Path.of("target/studio-" + name + ".png"));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    private void show(String theme, Locale locale, String window) throws Exception {
        preferences.put("theme", theme);
        preferences.put("window", window);
        robot.interact(() -> {
            stage = new Stage();
            OpenDesk opened = new OpenDesk(progress -> desk);
            new MainWindow(stage, preferences, new Texts(locale), tasks, opened, themes -> dialogs).show(() -> {});
        });
        until(() -> robot.lookup("#pause").tryQuery().isPresent());
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        until(() -> focused().equals("name"));
    }
}
