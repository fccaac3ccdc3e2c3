package facedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.image.ImageFiles;
import facedesk.plot.axis.Axis;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.Place;
import facedesk.ui.ScriptedDialogs;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.control.PlotView;
import facedesk.ui.fx.FxThread;
import facedesk.ui.fx.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The lab from its data to what is saved of them, on 12 people of whom neighbours are alike, headless. */
class LabJourneyTest {
    private static final int PEOPLE = 12;

    @TempDir
    private Path folder;

    private final MemoryPreferences preferences = new MemoryPreferences();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final FxRobot robot = new FxRobot();
    private TestDesk desk;
    private Tasks tasks;
    private Stage stage;
    private Texts texts;
    private String look;

    @BeforeEach
    void open() throws Exception {
        desk = new TestDesk(folder, preferences);
        for (int person = 0; person < PEOPLE; person++) {
            String photo = person % 2 == 0 ? "a" : "b";
            double at = 0.25 * person;
            List<NewPicture> pictures = List.of(
                    LabSectionsTest.picture(photo, at),
                    LabSectionsTest.picture(photo, at + 0.45),
                    LabSectionsTest.picture(photo, at + 0.9));
            desk.gallery().enroll(NewPerson.named("Person " + (person + 1), false), pictures);
        }
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
    void fromDataToFiles(String theme, Locale locale) throws Exception {
        show(theme, locale);
        chooseData();
        dragTheLine();
        pushTheSlider();
        aim();
        walkTheTour();
        switchPlots();
        save();
    }

    private void chooseData() throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.valueOf("DIGIT" + (Place.THRESHOLDS.ordinal() + 1)));
        until(() -> message().startsWith(texts.get("lab.data.gallery") + ":"));
        choose("#data", "lab.data.calibration");
        until(() -> message().contains(texts.number(100_000, 0)));
        choose("#data", "lab.data.own");
        until(() -> message().contains(" 594 "));
        until(() -> plot().xAxisProperty().get() != null);
    }

    private void dragTheLine() throws Exception {
        double verification = desk.verificationThreshold().current().value();
        robot.moveTo(at(threshold())).press(MouseButton.PRIMARY);
        robot.moveTo(at(0.7)).release(MouseButton.PRIMARY);
        until(() -> Math.abs(threshold() - 0.7) < 0.01);
        assertThat(desk.verificationThreshold().current().value()).isEqualTo(verification);
        assertThat(sliderThreshold()).isCloseTo(threshold(), within(1e-9));
        picture("dragged");
    }

    private void pushTheSlider() throws Exception {
        double before = threshold();
        robot.interact(slider()::requestFocus);
        robot.push(KeyCode.RIGHT);
        until(() -> threshold() > before);
        assertThat(plot().thresholdProperty().get()).isEqualTo(threshold());
    }

    private void aim() throws Exception {
        double before = threshold();
        choose("#goals", "lab.goal.thousand");
        until(() -> answer().contains(texts.number(3000, 0)));
        assertThat(threshold()).isEqualTo(before);
        picture("refused");
        choose("#goals", "lab.goal.eer");
        until(() -> threshold() != before);
        until(() -> answer().contains(texts.number(threshold(), 3)));
    }

    private void walkTheTour() throws Exception {
        robot.clickOn(button("lab.tour"));
        Set<String> titles = new HashSet<>();
        for (int step = 1; step <= 5; step++) {
            assertThat(seen(".lab-tour #step", Labeled.class).getText())
                    .isEqualTo(texts.format("lab.tour.step", step, 5));
            titles.add(seen(".lab-tour #title", Labeled.class).getText());
            settle();
            picture("tour-" + step);
            robot.clickOn(seen(".lab-tour #next", ButtonBase.class));
        }
        assertThat(titles).hasSize(5);
        assertThat(seen("#card", Node.class, false).isVisible()).isFalse();
    }

    private void switchPlots() throws Exception {
        Set<String> titles = new HashSet<>();
        for (String kind : List.of("rates", "det", "roc", "gallery", "histogram")) {
            robot.clickOn("#plot-" + kind);
            settle();
            titles.add(
                    Objects.requireNonNull(plot().chartProperty().get()).chart().title());
            picture(kind);
            if (kind.equals("det")) {
                robot.interact(() -> plot().thresholdProperty().set(0.83));
            }
        }
        assertThat(titles).hasSize(5);
        until(() -> Math.abs(sliderThreshold() - 0.83) < 1e-9);
        assertThat(threshold()).isEqualTo(0.83);
    }

    private void save() throws Exception {
        Path png = folder.resolve("plot.png");
        save(png, "lab.save.png");
        assertThat(ImageFiles.read(png).width()).isGreaterThan(600);

        Path svg = folder.resolve("plot.svg");
        save(svg, "lab.save.svg");
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(svg.toFile())
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getTextContent()).contains(texts.number(0.83, 3));

        Path csv = folder.resolve("plot.csv");
        save(csv, "lab.save.csv");
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines.get(0)).isEqualTo("series,from,to,value");
        double counted = lines.stream()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(',') + 1)))
                .sum();
        assertThat(counted).isEqualTo(36 + 594);
    }

    private void save(Path file, String item) throws Exception {
        dialogs.saveTo(file);
        choose("#save", item);
        String saved = texts.format("plot.saved", file.toString());
        until(() -> robot.lookup(saved).tryQuery().isPresent());
    }

    /** Opens a menu and clicks on one of its items. */
    private void choose(String menu, String item) {
        robot.clickOn(seen(menu, MenuButton.class));
        robot.clickOn(robot.lookup(".menu-item > .label").queryAll().stream()
                .filter(node -> texts.get(item).equals(((Labeled) node).getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not in the menu: " + item)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node button(String key) {
        return robot.lookup(texts.get(key)).queryAll().stream()
                .filter(node -> node instanceof ButtonBase)
                .findFirst()
                .orElseThrow();
    }

    private double threshold() {
        return desk.threshold().current().value();
    }

    private String message() {
        return seen("#message", Labeled.class, false).getText();
    }

    private String answer() {
        return robot.lookup(".lab-answer").queryLabeled().getText();
    }

    private PlotView plot() {
        return robot.lookup(".plot-view").queryAs(PlotView.class);
    }

    private Slider slider() {
        return robot.lookup(".lab-plots #slider").queryAs(Slider.class);
    }

    private double sliderThreshold() {
        return axis().value(slider().getValue());
    }

    private Axis axis() {
        return Objects.requireNonNull(plot().xAxisProperty().get());
    }

    /** Where a threshold lies in the plot, on the screen. */
    private Point2D at(double threshold) {
        Bounds bounds = plot().plotBoundsProperty().get();
        return plot().localToScreen(
                        bounds.getMinX() + axis().fraction(threshold) * bounds.getWidth(), bounds.getCenterY());
    }

    private <T extends Node> T seen(String id, Class<T> type) {
        return seen(id, type, true);
    }

    private <T extends Node> T seen(String id, Class<T> type, boolean visible) {
        return robot.lookup(id).queryAll().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(node -> !visible || node.isVisible())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not to be seen: " + id));
    }

    /** Until the plot has been drawn behind. */
    private void settle() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        CountDownLatch done = new CountDownLatch(2);
        tasks.create(progress -> true).onEnd(done::countDown).start();
        tasks.create(progress -> true).onEnd(done::countDown).start();
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(String name) throws Exception {
        WindowPicture.save(stage, Path.of("target/lab-" + look + "-" + name + ".png"));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void show(String theme, Locale locale) throws Exception {
        texts = new Texts(locale);
        look = theme;
        preferences.put("theme", theme);
        preferences.put("window", "0 0 1280 800 0");
        robot.interact(() -> {
            stage = new Stage();
            OpenDesk opened = new OpenDesk(progress -> desk);
            new MainWindow(stage, preferences, texts, tasks, opened, themes -> dialogs).show(() -> {});
        });
        until(() -> robot.lookup("#pause").tryQuery().isPresent());
    }
}
