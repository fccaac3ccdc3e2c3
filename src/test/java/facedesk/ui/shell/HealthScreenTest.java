package facedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.embedding.Embedding;
import facedesk.gallery.Gallery;
import facedesk.gallery.Mark;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.Place;
import facedesk.ui.QueueBench;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.fx.FxThread;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The Health screen in the window, on a real gallery, headless. */
class HealthScreenTest {
    private static final double LINE = 0.5;

    @TempDir
    private Path folder;

    private final MemoryPreferences preferences = new MemoryPreferences();
    private final FxRobot robot = new FxRobot();
    private TestDesk desk;
    private Gallery gallery;
    private QueueBench bench;
    private Tasks tasks;
    private Stage stage;
    private int free = 256;

    @BeforeEach
    void open() throws Exception {
        desk = new TestDesk(folder, preferences);
        desk.threshold().set(LINE);
        gallery = desk.gallery();
        bench = new QueueBench(gallery);
        tasks = Tasks.onThreads(new FxThread());
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        robot.interact(stage::hide);
        tasks.close();
        desk.close();
    }

    private Person person(String name, int direction, double... shares) {
        List<NewPicture> pictures = new ArrayList<>();
        for (double share : shares) {
            pictures.add(bench.picture(QueueBench.vector(direction, share, free++), 0.8));
        }
        return gallery.enroll(NewPerson.named(name, false), pictures);
    }

    private void fill() {
        person("Ann", 0, 0.85, 0.85, 0.85);
        person("Anna with a name that is rather long", 0, 0.85, 0.85, 0.85);
        Person ben = person("Ben", 1, 0.99, 0.99, 0.99);
        person("Cid", 2, 0.75, 0.75, 0.75);
        person("Dot", 3, 0.9);
        gallery.enroll(NewPerson.named("Eve", false), List.of());
        Person fay = person("Fay", 4, 0.85, 0.85, 0.85, 0.2);
        assertThat(fay.id()).isGreaterThan(ben.id());
        long picture = gallery.pictures(ben.id()).get(0).id();
        gallery.addTemplates(Map.of(picture, Embedding.of("older", QueueBench.vector(1, 1, 2))));
    }

    @Test
    void nothingToMendIsSaid() throws Exception {
        person("Ann", 0, 0.85, 0.85, 0.85);
        show("dark", Locale.GERMAN, "0 0 1024 700 0");
        until(() -> summary().startsWith("1 Person"));
        assertThat(robot.lookup(".health-section").queryAll()).isEmpty();
        WindowPicture.save(stage, Path.of("target/health-empty-dark.png"));
    }

    @Test
    void everyKindHasItsSectionAndLooksAsItShould() throws Exception {
        fill();
        show("light", Locale.ENGLISH, "0 0 1024 700 0");
        until(() -> robot.lookup(".health-section").queryAll().size() == 6);
        until(() -> robot.lookup(".finding .image-view").queryAll().stream()
                        .filter(node -> ((ImageView) node).getImage() != null)
                        .count()
                > 8);
        WindowPicture.save(stage, Path.of("target/health-light.png"));
        assertThat(desk.health().latest().orElseThrow().concerned()).hasSize(7);
    }

    @Test
    void everyKindInGermanAndLarge() throws Exception {
        fill();
        show("dark", Locale.GERMAN, "0 0 1280 800 0");
        until(() -> robot.lookup(".health-section").queryAll().size() == 6);
        until(() -> robot.lookup(".finding .image-view").queryAll().stream()
                        .filter(node -> ((ImageView) node).getImage() != null)
                        .count()
                > 8);
        WindowPicture.save(stage, Path.of("target/health-dark-large.png"));
    }

    @Test
    void lookAlikesAreMergedAndPartedAgainOrNotedAsDifferent() throws Exception {
        Person ann = person("Ann", 0, 0.85, 0.85, 0.85);
        Person bea = person("Bea", 0, 0.85, 0.85, 0.85);
        show("light", Locale.ENGLISH, "0 0 1024 700 0");
        fire("Same person: merge");
        until(() -> gallery.size() == 1);
        assertThat(gallery.pictures(ann.id())).hasSize(6);
        fire("Undo");
        until(() -> gallery.size() == 2);
        until(() -> button("Different: note it") != null);
        fire("Different: note it");
        until(() -> gallery.marks().size() == 1);
        assertThat(gallery.marks().get(0)).isInstanceOf(Mark.LookAlike.class);
        assertThat(gallery.person(bea.id())).isEmpty();
        until(() -> robot.lookup(".health-section").queryAll().isEmpty());
        fire("Undo");
        until(() -> gallery.marks().isEmpty());
    }

    @Test
    void whatAddsNothingIsRemovedTogetherAndComesBackTogether() throws Exception {
        Person ben = person("Ben", 1, 0.99, 0.99, 0.99, 0.85, 0.85);
        show("light", Locale.ENGLISH, "0 0 1024 700 0");
        until(() -> button("Remove all 2") != null);
        fire("Remove all 2");
        until(() -> gallery.pictures(ben.id()).size() == 3);
        until(() -> robot.lookup(".health-section").queryAll().isEmpty());
        fire("Undo");
        until(() -> gallery.pictures(ben.id()).size() == 5);
    }

    @Test
    void theKeyboardStaysInPlaceFromOneFindingToTheNext() throws Exception {
        Person ann = person("Ann", 0, 0.85, 0.85, 0.85, 0.1, 0.2);
        show("light", Locale.ENGLISH, "0 0 1024 700 0");
        until(() -> button("Remove the picture") != null);
        robot.interact(() -> button("Remove the picture").requestFocus());
        robot.push(KeyCode.SPACE);
        until(() -> gallery.pictures(ann.id()).size() == 4);
        until(() -> stage.getScene().getFocusOwner() instanceof Button next
                && next.getText().equals("Remove the picture"));
        robot.push(KeyCode.SPACE);
        until(() -> gallery.pictures(ann.id()).size() == 3);
    }

    @Test
    void templatesOfAnotherNetworkAreErasedAndTooFewLeadsToThePerson() throws Exception {
        Person dot = person("Dot", 3, 0.9);
        long picture = gallery.pictures(dot.id()).get(0).id();
        gallery.addTemplates(Map.of(picture, Embedding.of("older", QueueBench.vector(1, 1, 2))));
        show("light", Locale.ENGLISH, "0 0 1024 700 0");
        until(() -> button("Erase them") != null);
        fire("Erase them");
        until(() -> !gallery.templateCounts().containsKey("older"));
        fire("Add pictures");
        until(() ->
                robot.lookup("#navigation-enroll").queryAs(ToggleButton.class).isSelected());
        until(() -> adding().equals("More pictures of Dot, who has 1"));
    }

    @Test
    void nearTheLineLeadsToMorePicturesOfThatPerson() throws Exception {
        person("Ann", 0, 0.85, 0.85, 0.85);
        person("Cid", 2, 0.75, 0.75, 0.75);
        show("light", Locale.ENGLISH, "0 0 1024 700 0");
        until(() -> robot.lookup(".finding").queryAll().size() == 1);
        fire("Add pictures");
        until(() -> adding().equals("More pictures of Cid, who has 3"));
    }

    private String adding() {
        return robot.lookup("#adding").queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse("");
    }

    private String summary() {
        return robot.lookup("#summary").queryAll().stream()
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse("");
    }

    private Button button(String text) {
        return robot.lookup(".button").queryAll().stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()) && button.getScene() != null)
                .findFirst()
                .orElse(null);
    }

    private void fire(String text) throws Exception {
        until(() -> button(text) != null);
        robot.interact(() -> button(text).fire());
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    private void show(String theme, Locale locale, String window) throws Exception {
        preferences.put("theme", theme);
        preferences.put("window", window);
        robot.interact(() -> {
            stage = new Stage();
            OpenDesk opened = new OpenDesk(progress -> desk);
            new MainWindow(stage, preferences, new Texts(locale), tasks, opened).show(() -> {});
        });
        until(() -> robot.lookup("#pause").tryQuery().isPresent());
        robot.push(KeyCode.SHORTCUT, KeyCode.valueOf("DIGIT" + (Place.HEALTH.ordinal() + 1)));
        until(() -> !summary().isEmpty());
    }
}
