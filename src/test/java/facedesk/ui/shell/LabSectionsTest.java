package facedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import facedesk.gallery.Mark;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.image.Frame;
import facedesk.image.ImageEncoder;
import facedesk.image.ImageFiles;
import facedesk.image.Scaling;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.Place;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.fx.FxThread;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Accordion;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The lab's pairs and searches in the window, driven by the keyboard, headless. */
class LabSectionsTest {
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
    void close() {
        robot.interact(stage::hide);
        tasks.close();
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"light, en", "dark, de"})
    void aPairIsMarkedAndItsPersonOpenedByTheKeyboard(String theme, Locale locale) throws Exception {
        Person ann =
                desk.gallery().enroll(NewPerson.named("Ann", false), List.of(picture("a", 0.1), picture("a", 0.2)));
        Person anna = desk.gallery().enroll(NewPerson.named("Anna", false), List.of(picture("a", 0.3)));
        desk.gallery().enroll(NewPerson.named("Bob", false), List.of(picture("b", 1.6), picture("b", 3)));
        show(theme, locale);
        robot.push(KeyCode.SHORTCUT, KeyCode.valueOf("DIGIT" + (Place.THRESHOLDS.ordinal() + 1)));
        until(() -> robot.lookup("#pairsPane").tryQuery().isPresent());
        expand("#pairsPane");
        until(() -> robot.lookup("#list").queryListView().getItems().size() >= 2);
        robot.interact(() -> {
            robot.lookup("#list").query().requestFocus();
            robot.lookup("#list").queryListView().getSelectionModel().select(0);
        });
        until(() -> robot.lookup(".pair-name").queryAll().stream()
                .anyMatch(node -> "Anna".equals(((Labeled) node).getText())));

        robot.push(KeyCode.S);
        until(() -> !desk.gallery().marks().isEmpty());
        assertThat(desk.gallery().marks()).containsExactly(new Mark.SamePerson(ann.id(), anna.id()));
        until(() -> robot.lookup("#list").queryListView().getItems().isEmpty());

        expand("#searchPane");
        until(() -> robot.lookup("#measured .label").queryAll().size() == 12);

        expand("#pairsPane");
        robot.interact(
                () -> robot.lookup("#refused").queryAs(ToggleButton.class).fire());
        until(() -> robot.lookup("#list").queryListView().getItems().size() == 1);
        robot.interact(() -> {
            robot.lookup("#list").query().requestFocus();
            robot.lookup("#list").queryListView().getSelectionModel().select(0);
        });
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup("#name").queryAll().stream()
                .anyMatch(node -> node instanceof TextField name && "Bob".equals(name.getText())));
    }

    private void expand(String pane) {
        robot.interact(() -> {
            TitledPane wanted = robot.lookup(pane).queryAs(TitledPane.class);
            robot.lookup("#sections").queryAs(Accordion.class).setExpandedPane(wanted);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A picture whose likeness to others is the cosine of the angle between, in radians, with a photo to be looked at. */
    static NewPicture picture(String person, double angle) throws Exception {
        Frame photo = ImageFiles.read(Path.of("assets/demo/person-" + person + "-played.jpg"));
        Frame small = Scaling.crop(photo, 0, 0, photo.width(), photo.width(), 160, 160);
        byte[] pixels = new byte[Chip.BYTES];
        pixels[0] = (byte) (angle * 40);
        float[] vector = new float[512];
        vector[3] = (float) Math.cos(angle);
        vector[4] = (float) Math.sin(angle);
        return new NewPicture(
                Chip.ofBgr(pixels),
                ImageEncoder.jpeg(small, 88),
                0.8,
                "photo.jpg",
                List.of(Embedding.of(TestDesk.MODEL, vector)));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    private void show(String theme, Locale locale) throws Exception {
        preferences.put("theme", theme);
        preferences.put("window", "0 0 1280 800 0");
        robot.interact(() -> {
            stage = new Stage();
            OpenDesk opened = new OpenDesk(progress -> desk);
            new MainWindow(stage, preferences, new Texts(locale), tasks, opened).show(() -> {});
        });
        until(() -> robot.lookup("#pause").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
