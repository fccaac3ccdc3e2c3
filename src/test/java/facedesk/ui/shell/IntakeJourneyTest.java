package facedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.enrollment.FinderByWidth;
import facedesk.gallery.Person;
import facedesk.image.Frame;
import facedesk.image.ImageFiles;
import facedesk.image.Scaling;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.fx.FxThread;
import facedesk.ui.fx.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** An import in the window, by the keyboard and by dropping a folder, headless. */
class IntakeJourneyTest {
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
    @CsvSource({"light, en, 1024", "dark, de, 1024", "light, de, 1280"})
    void aFolderIsDroppedAndAFaceChosenByTheKeyboard(String theme, Locale locale, int width) throws Exception {
        Path people = people();
        show(theme, locale, width);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        Labeled button = seen(new Texts(locale).get("enroll.many"));
        robot.interact(() -> ((Button) button).fire());
        until(() -> "by".equals(focused()));
        picture("empty", theme, width);
        assertThat(robot.lookup("#sources").query().isDisabled()).isTrue();

        robot.write("Dot Operator").push(KeyCode.TAB).write("the door");
        robot.push(KeyCode.TAB).push(KeyCode.TAB);
        until(() -> "agreed".equals(focused()));
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#sources").query().isDisabled()).isFalse();
        drop(people);
        TableView<?> table = robot.lookup("#table").queryTableView();
        until(() -> table.getItems().size() == 9);
        until(() -> !robot.lookup("#working").query().isVisible());
        picture("done", theme, width);

        robot.interact(() -> robot.lookup("#onlyOpen").queryAs(CheckBox.class).fire());
        assertThat(table.getItems()).hasSize(4);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(table.getItems().size() - 1);
        });
        until(() -> robot.lookup("#faces .face-button").queryAll().size() == 2);
        picture("faces", theme, width);
        robot.push(KeyCode.ENTER);
        until(() -> stage.getScene().getFocusOwner().getStyleClass().contains("face-button"));
        robot.push(KeyCode.TAB).push(KeyCode.ENTER);
        until(() -> desk.gallery().named("Eve").size() == 1);
        until(() -> table.getItems().size() == 3);
        assertThat(desk.gallery().people()).extracting(Person::name).containsExactly("Ann", "Ben", "Cid", "Eve");
    }

    /** Three people, of whom two look alike; a group, a picture of nobody, a broken one and one of another kind. */
    private Path people() throws Exception {
        Path people = folder.resolve("people");
        photo(people.resolve("Ann/portrait.png"), "a", 1);
        photo(people.resolve("Ben/first.png"), "b", 2);
        photo(people.resolve("Ben/second.png"), "c", 3);
        photo(people.resolve("Ben/third.jpg"), "b", 2);
        photo(people.resolve("Cid/copy.jpg"), "a", 1);
        photo(people.resolve("Ben/landscape.png"), "d", 0);
        Files.write(people.resolve("Ann/broken.jpg"), new byte[] {1, 2, 3});
        Files.write(people.resolve("Ann/scan.tiff"), new byte[] {1, 2, 3});
        photo(people.resolve("Eve/group.png"), "d", FinderByWidth.TWO);
        return people;
    }

    private static void photo(Path file, String portrait, int person) throws Exception {
        Files.createDirectories(file.getParent());
        String name = List.of("a", "b").contains(portrait) ? portrait + "-played" : portrait;
        Frame photo = ImageFiles.read(Path.of("assets/demo/person-" + name + ".jpg"));
        ImageFiles.write(file, Scaling.resize(photo, 600 + person, 400));
    }

    /** Drags a file from the title, as if that were the desktop, and drops it on the table. */
    private void drop(Path dropped) {
        robot.interact(() -> {
            Node desktop = robot.lookup("#title").query();
            desktop.setOnDragDetected(event -> {
                ClipboardContent content = new ClipboardContent();
                content.putFiles(List.of(dropped.toFile()));
                desktop.startDragAndDrop(TransferMode.COPY).setContent(content);
                event.consume();
            });
        });
        robot.drag("#title").dropTo("#table");
    }

    private Labeled seen(String text) {
        return robot.lookup(".button").queryAll().stream()
                .filter(node -> node instanceof Labeled labeled && text.equals(labeled.getText()))
                .map(Labeled.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not to be seen: " + text));
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private void picture(String name, String theme, int width) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WindowPicture.save(stage, Path.of("target/intake-" + name + "-" + theme + "-" + width + ".png"));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    private void show(String theme, Locale locale, int width) throws Exception {
        preferences.put("theme", theme);
        preferences.put("window", "0 0 " + width + " 700 0");
        robot.interact(() -> {
            stage = new Stage();
            OpenDesk opened = new OpenDesk(progress -> desk);
            new MainWindow(stage, preferences, new Texts(locale), tasks, opened).show(() -> {});
        });
        until(() -> robot.lookup("#pause").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
