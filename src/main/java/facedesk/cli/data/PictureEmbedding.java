package facedesk.cli.data;

import facedesk.cli.terminal.Parts;
import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.detection.Faces;
import facedesk.embedding.Embedder;
import facedesk.embedding.Embedding;
import facedesk.embedding.EmbeddingModel;
import facedesk.image.Frame;
import facedesk.image.ImageException;
import facedesk.image.ImageFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Embeds many pictures: each thread reads, detects and embeds on its own networks, one picture at a time. */
public final class PictureEmbedding {
    private final Parts parts;
    private final EmbeddingModel network;
    private final int threads;

    /**
     * @param network embeds; stays the caller's
     * @param threads how many work at once, 1 or more
     */
    public PictureEmbedding(Parts parts, EmbeddingModel network, int threads) {
        this.parts = parts;
        this.network = network;
        this.threads = threads;
    }

    /**
     * Embeds the main face of each picture.
     *
     * @param step called after each picture, from any of the threads
     * @throws ImageException if a picture is missing or cannot be read
     */
    public EmbeddedPictures embed(Path folder, List<String> names, Runnable step) throws Exception {
        Job job = new Job(folder, names, step);
        long start = System.nanoTime();
        ExecutorService workers = parts.newWorkers(threads);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(workers.submit(() -> {
                    work(job);
                    return null;
                }));
            }
            for (Future<?> future : futures) {
                await(future);
            }
        } finally {
            workers.shutdownNow();
        }
        return job.result((System.nanoTime() - start) / 1e9, threads);
    }

    private static void await(Future<?> future) throws Exception {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private void work(Job job) throws Exception {
        try (FaceFinder finder = parts.newFinder();
                Embedder embedder = network.newEmbedder()) {
            for (int i = job.next.getAndIncrement(); i < job.names.size(); i = job.next.getAndIncrement()) {
                String name = job.names.get(i);
                Frame picture = ImageFiles.read(job.folder.resolve(name));
                long start = System.nanoTime();
                Optional<Face> face = Faces.subject(finder.findInPhoto(picture), picture.width(), picture.height());
                Optional<Embedding> embedding = face.isEmpty()
                        ? Optional.empty()
                        : Optional.of(embedder.embed(face.get().chip()));
                job.busyNanos.addAndGet(System.nanoTime() - start);
                job.done.put(name, embedding);
                face.ifPresent(found -> job.qualities.put(name, found.quality().overall()));
                job.step.run();
            }
        } finally {
            job.next.addAndGet(job.names.size());
        }
    }

    /** What the threads share. */
    private static final class Job {
        private final Path folder;
        private final List<String> names;
        private final Runnable step;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicLong busyNanos = new AtomicLong();
        private final Map<String, Optional<Embedding>> done = new ConcurrentHashMap<>();
        private final Map<String, Double> qualities = new ConcurrentHashMap<>();

        Job(Path folder, List<String> names, Runnable step) {
            this.folder = folder;
            this.names = names;
            this.step = step;
        }

        /** In the order of the names, so that results do not depend on which thread was faster. */
        EmbeddedPictures result(double wallSeconds, int threads) {
            Map<String, Optional<Embedding>> ordered = new LinkedHashMap<>();
            names.forEach(name -> ordered.put(name, done.getOrDefault(name, Optional.empty())));
            return new EmbeddedPictures(ordered, Map.copyOf(qualities), wallSeconds, busyNanos.get() / 1e9 / threads);
        }
    }
}
