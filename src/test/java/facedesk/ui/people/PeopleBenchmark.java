package facedesk.ui.people;

import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import facedesk.gallery.Recognition;
import facedesk.gallery.store.GalleryStore;
import facedesk.matching.Outcome;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.TestDesk;
import facedesk.ui.people.grid.TileGrid;
import facedesk.ui.people.roster.PersonRow;
import facedesk.ui.people.roster.Roster;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.image.ImageView;

/**
 * How long People takes to open with ten thousand people, a key of a search and a step of the wheel, drawn by software and
 * without a display, on a real gallery with JPEG thumbnails. From the project's folder:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
 * java -Dtestfx.robot=glass -Dtestfx.headless=true -Dglass.platform=Monocle -Dmonocle.platform=Headless -Dprism.order=sw \
 *   -Dheadless.geometry=1920x1080-32 -cp target/test-classes:target/classes:$(cat target/classpath) \
 *   facedesk.ui.people.PeopleBenchmark FOLDER [PEOPLE [ROUNDS]]
 * </pre>
 *
 * The folder keeps the gallery, so that it is made only once: some 40 KB a person.
 */
final class PeopleBenchmark {
    private static final int PICTURES = 1;
    private static final int STEPS = 300;
    private static final String[] WORDS = {"zoe 99", "jurgen", "lab", "e-1234", "keeps", "nobody"};

    private final PrintStream out = System.out;
    private final TestDesk desk;

    private PeopleBenchmark(TestDesk desk) {
        this.desk = desk;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        fill(folder.resolve("gallery"), people);
        try (TestDesk desk = new TestDesk(folder, new MemoryPreferences())) {
            PeopleBenchmark benchmark = new PeopleBenchmark(desk);
            benchmark.gallery();
            for (int i = 0; i < rounds; i++) {
                benchmark.screen(i);
            }
        }
        System.exit(0);
    }

    /** Makes the gallery, with scores of recognitions up to the most that are kept. */
    private static void fill(Path folder, int people) throws Exception {
        if (Files.exists(folder.resolve("gallery.mv.db"))) {
            return;
        }
        try (Gallery gallery = GalleryStore.open(folder)) {
            new Crowd().enroll(gallery, people, PICTURES);
            List<Recognition> seen = new ArrayList<>();
            List<Person> everybody = gallery.people();
            for (int i = 0; i < 100_000; i++) {
                long id = everybody
                        .get((int) ((long) i * 7919 % everybody.size()))
                        .id();
                seen.add(Crowd.seen(
                        id, id, Crowd.NOW.minusSeconds(60L * i), i % 5 == 0 ? Outcome.UNKNOWN : Outcome.ACCEPTED, 0.6));
            }
            gallery.recognitions().add(seen);
        }
    }

    private void gallery() {
        List<Double> overview = new ArrayList<>();
        List<Double> overviewCpu = new ArrayList<>();
        List<Double> thumbnail = new ArrayList<>();
        List<Double> rows = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            long begin = System.nanoTime();
            long cpu = cpu();
            var everybody = desk.gallery().overview();
            overview.add(since(begin));
            overviewCpu.add((cpu() - cpu) / 1e6);
            begin = System.nanoTime();
            Roster.rows(everybody, Set.of(), Locale.ENGLISH, Crowd.TODAY);
            rows.add(since(begin));
            for (int k = 0; k < 50; k++) {
                begin = System.nanoTime();
                desk.gallery()
                        .thumbnail(everybody
                                .get((i * 500 + k * 13) % everybody.size())
                                .person()
                                .id());
                thumbnail.add(since(begin));
            }
        }
        say("overview() of everybody", overview);
        say("  of that on the processor", overviewCpu);
        say("rows of everybody", rows);
        say("one thumbnail from the gallery", thumbnail);
    }

    private void screen(int round) throws Exception {
        try (PeopleWindow window = new PeopleWindow(desk, "light", Locale.ENGLISH, 1280, 740)) {
            // The screen is made once and shown again and again: what is measured is showing it, from nothing read.
            List<Double> keys = new ArrayList<>();
            List<Double> filter = new ArrayList<>();
            out.printf(Locale.ROOT, "round %d%n", round + 1);
            open(window);
            for (String word : WORDS) {
                for (int end = 1; end <= word.length(); end++) {
                    String text = word.substring(0, end);
                    keys.add(toPulse(() -> {
                        long cpu = cpu();
                        window.model.listing().searchProperty().set(text);
                        return filter.add((cpu() - cpu) / 1e6);
                    }));
                }
                onFx(() -> {
                    window.model.listing().searchProperty().set("");
                    return true;
                });
            }
            say("a key of a search, until drawn", keys);
            say("  of that looking through everybody", filter);
            scroll(window, 100, "a step of the wheel");
            scroll(window, 3000, "a page and a half at once");
        }
    }

    private void open(PeopleWindow again) throws Exception {
        long begin = System.nanoTime();
        try (PeopleWindow window = new PeopleWindow(desk, "light", Locale.ENGLISH, 1280, 740)) {
            PeopleWindow.until(() -> faces(window) > 0);
            double first = since(begin);
            PeopleWindow.until(() -> faces(window) >= 24);
            out.printf(
                    Locale.ROOT,
                    "  %-34s %8.0f ms, all in view %.0f ms%n",
                    "a window until the first faces",
                    first,
                    since(begin));
        }
        again.robot.interact(() -> again.stage().toFront());
    }

    private static long faces(PeopleWindow window) {
        return window.robot.lookup(".tile .image-view").queryAll().stream()
                .filter(node -> node.getParent().getParent().getParent().isVisible())
                .filter(node -> node instanceof ImageView view && view.getImage() != null)
                .count();
    }

    @SuppressWarnings("unchecked")
    private void scroll(PeopleWindow window, double pixels, String what) throws Exception {
        TileGrid<PersonRow> grid = (TileGrid<PersonRow>) window.seen("#people", Node.class);
        List<Double> frames = new ArrayList<>();
        List<Double> frameCpu = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        onFx(() -> {
            grid.scrollTo(0);
            new AnimationTimer() {
                private long last;
                private long lastCpu;
                private int step;

                @Override
                public void handle(long now) {
                    long time = System.nanoTime();
                    if (last != 0) {
                        frames.add((time - last) / 1e6);
                        frameCpu.add((cpu() - lastCpu) / 1e6);
                    }
                    last = time;
                    lastCpu = cpu();
                    if (step++ >= STEPS) {
                        stop();
                        done.countDown();
                    } else {
                        grid.scrollTo(grid.offset() + pixels);
                    }
                }
            }.start();
            return true;
        });
        done.await();
        say(what + ", pulse to pulse", frames);
        say("  JavaFX thread on the processor", frameCpu);
    }

    /** Time of the calling thread on a processor, ns: not lengthened by what else the machine does. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** From an event until the next pulse but one has begun: by then the pulse that shows it has been laid out and drawn. */
    private static double toPulse(Callable<?> event) throws Exception {
        CountDownLatch drawn = new CountDownLatch(1);
        long[] times = new long[2];
        onFx(() -> {
            times[0] = System.nanoTime();
            event.call();
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    if (++pulses == 2) {
                        times[1] = System.nanoTime();
                        stop();
                        drawn.countDown();
                    }
                }
            }.start();
            return true;
        });
        drawn.await();
        return (times[1] - times[0]) / 1e6;
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private void say(String what, List<Double> milliseconds) {
        double[] sorted =
                milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        out.printf(
                Locale.ROOT,
                "  %-34s p50 %7.2f  p95 %7.2f  max %7.2f ms, n %d%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                Arrays.stream(sorted).max().orElse(0),
                sorted.length);
    }
}
