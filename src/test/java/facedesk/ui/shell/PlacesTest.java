package facedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
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
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Enrol, People and Settings in the window, on a real gallery, headless. */
class PlacesTest {
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

    @Test
    void everyScreenOpensInGermanAndDark() throws Exception {
        show("dark", Locale.GERMAN);
        for (Place place : Place.values()) {
            robot.push(KeyCode.SHORTCUT, key(place));
            WaitForAsyncUtils.waitForFxEvents();
            WindowPicture.save(
                    stage, Path.of("target/place-dark-" + place.name().toLowerCase(Locale.ROOT) + ".png"));
        }
        robot.push(KeyCode.SHORTCUT, key(Place.SETTINGS));
        assertThat(robot.lookup("#folder").queryAs(TextField.class).getText()).isEqualTo(folder.toString());
    }

    @Test
    void theKeyboardBeginsInTheScreenAndLettersTypedAreNoCommands() throws Exception {
        desk.gallery().enroll(NewPerson.named("Ann", false), List.of(picture()));
        show("light", Locale.ENGLISH);
        assertThat(focused()).isEqualTo("picture");
        robot.push(KeyCode.M);
        ToggleButton mirror = robot.lookup("#mirror").queryAs(ToggleButton.class);
        assertThat(mirror.isSelected()).isTrue();
        robot.interact(() -> robot.lookup("#typed").query().requestFocus());
        robot.write("m ");
        assertThat(mirror.isSelected()).isTrue();
        robot.push(KeyCode.SHORTCUT, key(Place.ENROLL)).write("Ben");
        assertThat(robot.lookup("#name").queryAs(TextField.class).getText()).isEqualTo("Ben");
        robot.push(KeyCode.SHORTCUT, key(Place.PEOPLE));
        until(() -> "people".equals(focused()));
        robot.push(KeyCode.SHORTCUT, key(Place.SETTINGS));
        assertThat(focused()).isEqualTo("network");
    }

    private static KeyCode key(Place place) {
        return KeyCode.valueOf("DIGIT" + (place.ordinal() + 1));
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    @Test
    void aPersonIsRenamedInPlaceAndThePicturesAreShown() throws Exception {
        Person person = desk.gallery().enroll(NewPerson.named("Ann", false), List.of(picture()));
        show("light", Locale.ENGLISH);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        WindowPicture.save(stage, Path.of("target/place-light-enroll.png"));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        until(() -> robot.lookup(".tile .label").queryAll().stream()
                .anyMatch(node -> node instanceof Label label && "Ann".equals(label.getText())));
        robot.push(KeyCode.RIGHT).push(KeyCode.ENTER);
        until(() -> !robot.lookup(".picture-tile").queryAll().isEmpty());
        WindowPicture.save(stage, Path.of("target/place-light-people.png"));
        robot.interact(() -> {
            TextField name = robot.lookup("#name").queryAll().stream()
                    .filter(node -> node.getScene() != null && node.isVisible())
                    .map(TextField.class::cast)
                    .findFirst()
                    .orElseThrow();
            name.setText("Anna");
            name.getOnAction().handle(new ActionEvent());
        });
        until(() -> desk.gallery().person(person.id()).orElseThrow().name().equals("Anna"));
    }

    private static NewPicture picture() throws Exception {
        Frame photo = ImageFiles.read(Path.of("assets/demo/person-a-played.jpg"));
        Frame small = Scaling.crop(photo, 0, 0, photo.width(), photo.width(), 160, 160);
        float[] vector = new float[512];
        vector[3] = 1;
        return new NewPicture(
                Chip.ofBgr(new byte[Chip.BYTES]),
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
        preferences.put("window", "0 0 1024 700 0");
        robot.interact(() -> {
            stage = new Stage();
            OpenDesk opened = new OpenDesk(progress -> desk);
            new MainWindow(stage, preferences, new Texts(locale), tasks, opened).show(() -> {});
        });
        until(() -> robot.lookup("#pause").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
