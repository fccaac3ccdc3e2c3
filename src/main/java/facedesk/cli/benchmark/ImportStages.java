package facedesk.cli.benchmark;

import facedesk.cli.people.EnrollmentParts;
import facedesk.cli.people.LoadedModels;
import facedesk.cli.terminal.Parts;
import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.detection.Faces;
import facedesk.embedding.Embedder;
import facedesk.enrollment.intake.Intake;
import facedesk.enrollment.intake.IntakeThreads;
import facedesk.enrollment.intake.Suspicions;
import facedesk.enrollment.intake.plan.IntakePlan;
import facedesk.enrollment.intake.plan.PersonPhotos;
import facedesk.enrollment.intake.plan.Photo;
import facedesk.enrollment.intake.report.IntakeProgress;
import facedesk.enrollment.intake.report.IntakeRow;
import facedesk.enrollment.intake.report.IntakeWatch;
import facedesk.enrollment.intake.source.IntakeSources;
import facedesk.gallery.Gallery;
import facedesk.image.Frame;
import facedesk.image.ImageException;
import facedesk.image.ImageFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * An import of a folder of people beside what it cannot do without: finding and embedding the face of each picture, on as
 * many threads and with the same networks. The import is into an empty gallery, and then again into the full one.
 */
final class ImportStages {
    /** What the stages' names begin with. */
    static final String NAME = "import";

    /** Pictures measured one way before it is the other's turn. */
    private static final int SLICE = 100;

    private static final IntakeWatch UNWATCHED = new IntakeWatch() {
        @Override
        public void progress(IntakeProgress progress) {}

        @Override
        public void settled(IntakeRow row) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    private final Parts parts;
    private final Path images;
    private final int threads;

    ImportStages(Parts parts, Path images, int threads) {
        this.parts = parts;
        this.images = images;
        this.threads = threads;
    }

    /** Measures part after part of the pictures, both ways in turn: whatever else the computer does meanwhile hits both. */
    List<StageFigure> measure() throws Exception {
        Path folder = Files.createTempDirectory("facedesk-benchmark");
        ExecutorService workers = parts.newWorkers(threads);
        try (IntakePlan plan = IntakeSources.open(List.of(images));
                LoadedModels models = new LoadedModels(parts);
                Gallery gallery = parts.gallery(folder)) {
            Sum alone = new Sum();
            Sum all = new Sum();
            List<IntakePlan> slices = slices(plan);
            warmUp(slices.get(0), models, workers);
            for (int i = 0; i < slices.size(); i++) {
                IntakePlan slice = slices.get(i);
                Stopwatch.Stage importing = run -> importAll(slice, models, workers, gallery);
                if (i % 2 == 1) {
                    all.add(importing);
                }
                alone.add(run -> alone(slice, models, workers));
                if (i % 2 == 0) {
                    all.add(importing);
                }
            }
            Sum again = new Sum();
            again.add(run -> importAll(plan, models, workers, gallery));
            return List.of(
                    alone.figure(NAME + ": find and embed alone"),
                    all.figure(NAME + ": all"),
                    again.figure(NAME + ": again"));
        } finally {
            workers.shutdownNow();
            delete(folder);
        }
    }

    /** By then what is hot of either way is compiled. */
    private void warmUp(IntakePlan slice, LoadedModels models, ExecutorService workers) throws Exception {
        Path folder = Files.createTempDirectory("facedesk-benchmark");
        try (Gallery gallery = parts.gallery(folder)) {
            alone(slice, models, workers);
            importAll(slice, models, workers, gallery);
        } finally {
            delete(folder);
        }
    }

    private static List<IntakePlan> slices(IntakePlan plan) {
        List<IntakePlan> slices = new ArrayList<>();
        List<PersonPhotos> next = new ArrayList<>();
        int photos = 0;
        for (PersonPhotos person : plan.people()) {
            next.add(person);
            photos += person.photos().size();
            if (photos >= SLICE) {
                slices.add(new IntakePlan(next, List.of(), () -> {}));
                next.clear();
                photos = 0;
            }
        }
        if (!next.isEmpty()) {
            slices.add(new IntakePlan(next, List.of(), () -> {}));
        }
        return slices;
    }

    /** The times of all parts together. */
    private static final class Sum {
        private final ProcessClock clock = new ProcessClock();
        private long cpu;
        private long wall;

        void add(Stopwatch.Stage work) throws Exception {
            long cpuStart = clock.nanos();
            long wallStart = System.nanoTime();
            work.run(0);
            wall += System.nanoTime() - wallStart;
            cpu += clock.nanos() - cpuStart;
        }

        StageFigure figure(String stage) {
            return StageFigure.of(stage, Samples.ofNanos(new long[] {cpu}), Samples.ofNanos(new long[] {wall}));
        }
    }

    private void importAll(IntakePlan plan, LoadedModels models, ExecutorService workers, Gallery gallery)
            throws Exception {
        IntakeThreads looking = new IntakeThreads(workers, threads, () -> new EnrollmentParts(parts, gallery, models));
        Suspicions nobody = new Suspicions(gallery, parts.chosenModel(), index -> Optional.empty());
        new Intake(gallery, looking, nobody).run(plan, Optional.empty(), UNWATCHED);
    }

    private void alone(IntakePlan plan, LoadedModels models, ExecutorService workers) throws Exception {
        List<Photo> photos = plan.people().stream()
                .map(PersonPhotos::photos)
                .flatMap(List::stream)
                .toList();
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(workers.submit(() -> {
                findAndEmbed(photos, next, models);
                return null;
            }));
        }
        for (Future<?> each : running) {
            each.get();
        }
    }

    private void findAndEmbed(List<Photo> photos, AtomicInteger next, LoadedModels models) throws Exception {
        List<Embedder> embedders = models.newEmbedders();
        try (FaceFinder finder = parts.newFinder()) {
            for (int i = next.getAndIncrement(); i < photos.size(); i = next.getAndIncrement()) {
                Optional<Face> face = face(photos.get(i), finder);
                if (face.isPresent()) {
                    for (Embedder embedder : embedders) {
                        embedder.embed(face.get().chip());
                    }
                }
            }
        } finally {
            embedders.forEach(Embedder::close);
        }
    }

    private static Optional<Face> face(Photo photo, FaceFinder finder) throws Exception {
        try {
            Frame picture = ImageFiles.decode(photo.label(), photo.bytes());
            return Faces.subject(finder.findInPhoto(picture), picture.width(), picture.height());
        } catch (ImageException e) {
            return Optional.empty();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
