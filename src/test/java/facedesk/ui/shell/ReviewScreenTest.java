package facedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.Person;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.sighting.Sighting;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.Place;
import facedesk.ui.QueueBench;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.fx.FxThread;
import facedesk.ui.fx.Tasks;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The Review screen in the window, on a real gallery, headless, by keyboard. */
class ReviewScreenTest {
    /** Of 1.2 s for each answer, reading included, the machine may take this much. */
    private static final double MACHINE_MILLIS = 100;

    private static final double LINE = 0.5;

    @TempDir
    private Path folder;

    private final MemoryPreferences preferences = new MemoryPreferences();
    private final FxRobot robot = new FxRobot();
    private TestDesk desk;
    private QueueBench bench;
    private Tasks tasks;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        preferences.put("sightings.keep", "true");
        desk = new TestDesk(folder, preferences);
        desk.threshold().set(LINE);
        bench = new QueueBench(desk.gallery());
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
    void aHundredGroupsAreAnsweredByKeyboardInTwoMinutes() throws Exception {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            people.add(bench.person("Person " + i, i));
            bench.faces(1 + i % 3, i, LINE - 0.04, i);
        }
        show("light", Locale.ENGLISH);
        List<Double> millis = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            for (KeyCode key : answer(i)) {
                millis.add(machineMillis(key));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(shownEmpty()).isTrue();
        until(() -> desk.gallery().sightings().all(Instant.now()).stream()
                .allMatch(each -> each.state() == Sighting.State.IGNORED));
        Collections.sort(millis);
        System.getLogger("review")
                .log(
                        System.Logger.Level.INFO,
                        "100 groups in {0} s; milliseconds each: median {1}, 95th {2}, most {3}",
                        seconds,
                        millis.get(millis.size() / 2),
                        millis.get(millis.size() * 95 / 100),
                        millis.get(millis.size() - 1));
        assertThat(millis.get(millis.size() * 95 / 100))
                .as("95th percentile, ms")
                .isLessThan(MACHINE_MILLIS);
        assertThat(seconds).isLessThan(120);
        long confirmed = people.stream()
                .filter(person -> desk.gallery().pictures(person.id()).size() > 1)
                .count();
        assertThat(confirmed).isEqualTo(50);
    }

    /** Half are confirmed; of the others every second suggestion is refused first, and all are ignored. */
    private static List<KeyCode> answer(int number) {
        if (number % 2 == 0) {
            return List.of(KeyCode.Y);
        }
        return number % 4 == 1 ? List.of(KeyCode.N, KeyCode.I) : List.of(KeyCode.I);
    }

    /** What the JavaFX thread works from the key until the next group is laid out, whatever else the machine does. */
    private double machineMillis(KeyCode key) {
        long[] nanos = new long[1];
        robot.interact(() -> {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long start = threads.getCurrentThreadCpuTime();
            Node focus = stage.getScene().getFocusOwner();
            Event.fireEvent(focus, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            nanos[0] = threads.getCurrentThreadCpuTime() - start;
        });
        return nanos[0] / 1e6;
    }

    @Test
    void notThisPersonIsRememberedAndTheNextSuggestionAppears() throws Exception {
        Person ann = bench.person("Ann", 1);
        bench.faces(2, 1, LINE - 0.02, 7);
        show("light", Locale.ENGLISH);
        assertThat(label("#name")).isEqualTo("Ann");
        robot.push(KeyCode.N);
        until(() -> button("#yes").isDisabled());
        until(() -> desk.gallery().sightings().all(Instant.now()).stream()
                .allMatch(each -> each.rejected().contains(ann.id())));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> desk.gallery().sightings().all(Instant.now()).stream()
                .allMatch(each -> each.rejected().isEmpty()));
        assertThat(label("#name")).isEqualTo("Ann");
    }

    @Test
    void somebodyNewIsEnrolledWithADeclaredConsentAndSuggestedForTheNext() throws Exception {
        bench.faces(3, 1, 0, 7);
        bench.faces(1, 1, 0, 8);
        show("light", Locale.ENGLISH);
        robot.push(KeyCode.W).write("Zoe").push(KeyCode.ENTER);
        robot.write("Olga").push(KeyCode.ENTER);
        robot.write("Access to the lab").push(KeyCode.ENTER);
        until(() -> !desk.gallery().named("Zoe").isEmpty());
        Person zoe = desk.gallery().named("Zoe").get(0);
        Consent consent = desk.gallery().consents().current(zoe.id()).orElseThrow();
        assertThat(consent.kind()).isEqualTo(Consent.Kind.DECLARED);
        assertThat(consent.signedBy()).isEqualTo("Olga");
        assertThat(desk.gallery().pictures(zoe.id())).hasSize(3);
        robot.push(KeyCode.P).write("zo").push(KeyCode.ENTER);
        until(() -> desk.gallery().pictures(zoe.id()).size() == 4);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> desk.gallery().sightings().size() == 4);
        assertThat(desk.gallery().person(zoe.id())).isEmpty();
    }

    @Test
    void aFaceIsTakenOutOfItsGroupWithTheArrowKeys() throws Exception {
        bench.faces(3, 1, 0, 7);
        show("light", Locale.ENGLISH);
        assertThat(left()).startsWith("1 group is left");
        until(() -> navigation().equals("Review (3)"));
        robot.push(KeyCode.RIGHT).push(KeyCode.X);
        until(() -> left().startsWith("2 groups are left"));
        robot.push(KeyCode.DOWN).push(KeyCode.I);
        until(() -> desk.gallery().sightings().all(Instant.now()).stream()
                        .filter(each -> each.state() == Sighting.State.IGNORED)
                        .count()
                == 1);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        until(() -> navigation().equals("Review (2)"));
        robot.interact(() -> desk.gallery().sightings().eraseAll());
        robot.push(KeyCode.SHORTCUT, KeyCode.valueOf("DIGIT" + (Place.REVIEW.ordinal() + 1)));
        until(() -> navigation().equals("Review"));
    }

    private String navigation() {
        return robot.lookup("#navigation-review").queryAs(ToggleButton.class).getText();
    }

    @Test
    void looksAsItShouldEmptyAndFull() throws Exception {
        preferences.put("sightings.keep", "false");
        show("dark", Locale.GERMAN);
        until(this::shownEmpty);
        WindowPicture.save(stage, Path.of("target/review-empty-dark.png"));
        robot.push(KeyCode.SHORTCUT, KeyCode.valueOf("DIGIT" + (Place.SETTINGS.ordinal() + 1)));
        robot.interact(() -> robot.lookup(".scroll-pane").queryAll().stream()
                .filter(node -> node instanceof ScrollPane && node.getScene() != null)
                .forEach(node -> ((ScrollPane) node).setVvalue(0.85)));
        WindowPicture.save(stage, Path.of("target/review-settings-dark.png"));
    }

    @Test
    void looksAsItShouldFull() throws Exception {
        fill();
        show("light", Locale.ENGLISH);
        until(() -> !robot.lookup("#pictures .image-view").queryAll().isEmpty());
        WindowPicture.save(stage, Path.of("target/review-light.png"));
        robot.push(KeyCode.W);
        WindowPicture.save(stage, Path.of("target/review-new-light.png"));
        robot.push(KeyCode.ESCAPE).push(KeyCode.P);
        WindowPicture.save(stage, Path.of("target/review-choose-light.png"));
    }

    @Test
    void looksAsItShouldInGermanAndLarge() throws Exception {
        fill();
        preferences.put("window", "0 0 1280 800 0");
        show("dark", Locale.GERMAN);
        until(() -> !robot.lookup("#pictures .image-view").queryAll().isEmpty());
        WindowPicture.save(stage, Path.of("target/review-dark-large.png"));
        robot.push(KeyCode.W);
        WindowPicture.save(stage, Path.of("target/review-new-dark.png"));
    }

    private void fill() {
        for (int i = 0; i < 12; i++) {
            bench.person("Person " + i, i);
            bench.faces(1 + (i * 5) % 7, i, LINE - 0.03, i);
        }
        bench.person("Ann with a name that is rather long", 40);
        bench.faces(9, 40, LINE - 0.06, 40);
    }

    private String left() {
        return label("#left");
    }

    private boolean shownEmpty() {
        return robot.lookup("#emptyTitle")
                .tryQuery()
                .map(node -> node.getParent().isVisible())
                .orElse(false);
    }

    private Button button(String id) {
        return robot.lookup(id).queryButton();
    }

    private String label(String id) {
        return robot.lookup(id).queryAll().stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse("");
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    private void show(String theme, Locale locale) throws Exception {
        preferences.put("theme", theme);
        if (preferences.get("window").isEmpty()) {
            preferences.put("window", "0 0 1024 700 0");
        }
        robot.interact(() -> {
            stage = new Stage();
            OpenDesk opened = new OpenDesk(progress -> desk);
            new MainWindow(stage, preferences, new Texts(locale), tasks, opened).show(() -> {});
        });
        until(() -> robot.lookup("#pause").tryQuery().isPresent());
        robot.push(KeyCode.SHORTCUT, KeyCode.valueOf("DIGIT" + (Place.REVIEW.ordinal() + 1)));
        until(() -> !left().isEmpty() || shownEmpty());
    }
}
