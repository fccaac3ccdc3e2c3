package facedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.Box;
import facedesk.detection.Chip;
import facedesk.detection.Face;
import facedesk.detection.FivePoints;
import facedesk.detection.Point;
import facedesk.detection.Pose;
import facedesk.detection.Quality;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.image.Frame;
import facedesk.image.ImageFiles;
import facedesk.matching.Candidate;
import facedesk.matching.Decision;
import facedesk.matching.Identification;
import facedesk.matching.Outcome;
import facedesk.recognition.LiveResult;
import facedesk.recognition.StageTimes;
import facedesk.recognition.TrackedFace;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.fx.FxThread;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window with its layouts, its keys and its live screen, headless. */
class ShellTest {
    @TempDir
    private Path folder;

    private final MemoryPreferences preferences = new MemoryPreferences();
    private final FxRobot robot = new FxRobot();
    private TestDesk desk;
    private Tasks tasks;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        desk = new TestDesk(folder, preferences);
        tasks = Tasks.onThreads(new FxThread());
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(stage::hide);
        tasks.close();
        desk.close();
    }

    @Test
    void aMissingCameraIsSaidInOneLineAndTheDemoCameraShown() throws Exception {
        show("light", 1024, 700);
        assertThat(robot.lookup(".notice-line .label").queryLabeled().getText()).startsWith("No camera was found");
        assertThat(robot.lookup(".demo-label").queryLabeled().isVisible()).isTrue();
        assertThat(robot.lookup("#welcome").query().isVisible()).isTrue();
    }

    @Test
    void theKeyboardHoldsThePictureStill() throws Exception {
        show("light", 1024, 700);
        robot.interact(() -> robot.lookup("#slider").query().requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        robot.interact(() -> robot.lookup("#pause").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#pause")
                        .queryAs(javafx.scene.control.ToggleButton.class)
                        .isSelected())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void facesAreMarkedOnTheirPicture(String theme) throws Exception {
        show(theme, 1024, 700);
        Frame photo = ImageFiles.read(Path.of("assets/demo/person-a-played.jpg"));
        Frame frame = photo.at(1, System.nanoTime());
        desk.live().play(frame, new LiveResult(frame, faces(photo), new StageTimes(0, 0, 0, 0)));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !accessibleText().isEmpty());
        assertThat(accessibleText()).isEqualTo("Unknown, Not sure");
        WindowPicture.save(stage, Path.of("target/look-" + theme + ".png"));
    }

    @Test
    void whatIsDecidedWhileTheWindowStandsIsKeptAsScores() throws Exception {
        Person ann = desk.gallery().enroll(NewPerson.named("Ann", false), List.of());
        show("light", 1024, 700, "#pause");
        Frame frame =
                ImageFiles.read(Path.of("assets/demo/person-a-played.jpg")).at(1, System.nanoTime());
        Box box = new Box(50, 50, 80, 90);
        List<TrackedFace> faces = List.of(face(ann.id(), 1, box, Outcome.UNKNOWN, 0.21, 60));
        for (int i = 0; i < 3; i++) {
            desk.live().play(frame, new LiveResult(frame, faces, new StageTimes(0, 0, 0, 0)));
        }
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> desk.gallery().recognitions().size() == 1);
    }

    private String accessibleText() {
        String text = robot.lookup("#picture").query().getAccessibleText();
        return text == null ? "" : text;
    }

    private void show(String theme, double width, double height) throws Exception {
        show(theme, width, height, "#welcome");
    }

    private void show(String theme, double width, double height, String awaited) throws Exception {
        preferences.put("theme", theme);
        preferences.put("window", "0 0 " + width + " " + height + " 0");
        robot.interact(() -> {
            stage = new Stage();
            OpenDesk opened = new OpenDesk(progress -> desk);
            new MainWindow(stage, preferences, new Texts(Locale.ENGLISH), tasks, opened).show(() -> {});
        });
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup(awaited).tryQuery().isPresent()
                        && robot.lookup(awaited).query().isVisible());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<TrackedFace> faces(Frame photo) {
        Box left = new Box(photo.width() * 0.1, photo.height() * 0.15, photo.width() * 0.3, photo.height() * 0.4);
        Box right = new Box(photo.width() * 0.6, photo.height() * 0.15, photo.width() * 0.3, photo.height() * 0.4);
        return List.of(face(1, left, Outcome.UNKNOWN, 0.21, 60), face(2, right, Outcome.UNSURE, 0.38, 12));
    }

    private TrackedFace face(long id, Box box, Outcome outcome, double score, double eyes) {
        return face(1, id, box, outcome, score, eyes);
    }

    private TrackedFace face(long person, long id, Box box, Outcome outcome, double score, double eyes) {
        Point point = box.center();
        Face face = new Face(
                box,
                new FivePoints(point, point, point, point, point),
                new Pose(0, 0, 0),
                new Quality(eyes, 200, 120, 50, 0.99, 0.8),
                0.99,
                Chip.ofBgr(new byte[Chip.BYTES]));
        Identification found = new Identification(Optional.of(new Candidate(person, 1, score)), Optional.empty());
        Decision decision = new Decision(outcome, found, desk.threshold().current());
        return new TrackedFace(id, face, Optional.of(decision), true);
    }
}
