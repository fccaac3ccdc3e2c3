package facedesk.ui.verify;

import facedesk.detection.Box;
import facedesk.detection.Chip;
import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.detection.FivePoints;
import facedesk.detection.Point;
import facedesk.detection.Pose;
import facedesk.detection.Quality;
import facedesk.embedding.Embedder;
import facedesk.embedding.Embedding;
import facedesk.gallery.NewPicture;
import facedesk.image.Frame;
import facedesk.image.ImageFiles;
import facedesk.recognition.LiveResult;
import facedesk.recognition.StageTimes;
import facedesk.recognition.StillFaces;
import facedesk.recognition.TrackedFace;
import facedesk.ui.TestDesk;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Faces that say who they are in their first pixel, for what does not depend on looks. Person n lies ten degrees from
 * person n - 1, so that persons n and m have the score cos(10 (n - m)).
 */
final class MadeUpFaces {
    private static final int SIDE = 64;

    private MadeUpFaces() {}

    /** A picture file that shows somebody so many times, sharp or not; nobody for 0 times. */
    static Path file(Path folder, String name, int person, int times, boolean sharp) throws Exception {
        byte[] bgr = new byte[SIDE * SIDE * 3];
        bgr[0] = (byte) person;
        bgr[1] = (byte) times;
        bgr[2] = (byte) (sharp ? 1 : 0);
        Path file = folder.resolve(name);
        ImageFiles.write(file, Frame.still(bgr, SIDE, SIDE));
        return file;
    }

    /** Reads such files. */
    static StillFaces reader() {
        return new StillFaces(Finder::new, Direction::new);
    }

    static Embedding embedding(int person) {
        float[] vector = new float[512];
        double angle = Math.toRadians(10 * person);
        vector[0] = (float) Math.cos(angle);
        vector[1] = (float) Math.sin(angle);
        return Embedding.of(TestDesk.MODEL, vector);
    }

    /** A picture to enrol. */
    static NewPicture stored(int person, String source) {
        return new NewPicture(chip(person), new byte[] {1}, 0.9, source, List.of(embedding(person)));
    }

    /** What the pipeline saw at a moment: one face, with its embedding or without. */
    static LiveResult seen(int person, boolean embedded, double quality, long nanos) {
        Frame frame = Frame.ofBgr(new byte[640 * 480 * 3], 640, 480, 1, nanos);
        Optional<Embedding> embedding = embedded ? Optional.of(embedding(person)) : Optional.empty();
        TrackedFace face = new TrackedFace(person, face(person, 200, quality), Optional.empty(), embedded, embedding);
        return new LiveResult(frame, List.of(face), new StageTimes(0, 0, 0, 0));
    }

    private static Chip chip(int person) {
        byte[] bgr = new byte[Chip.BYTES];
        bgr[0] = (byte) person;
        return Chip.ofBgr(bgr);
    }

    private static Face face(int person, double sharpness, double overall) {
        Box box = new Box(4, 4, 56, 56);
        Point middle = box.center();
        Quality quality = new Quality(40, sharpness, 120, 50, 1, overall);
        FivePoints points = new FivePoints(middle, middle, middle, middle, middle);
        return new Face(box, points, new Pose(0, 0, 0), quality, 0.9, chip(person));
    }

    private static final class Finder implements FaceFinder {
        @Override
        public List<Face> find(Frame frame) {
            return findInPhoto(frame);
        }

        @Override
        public List<Face> findInPhoto(Frame photo) {
            boolean sharp = photo.bgr()[2] == 1;
            return Collections.nCopies(photo.bgr()[1], face(photo.bgr()[0], sharp ? 200 : 2, sharp ? 0.9 : 0.2));
        }

        @Override
        public Optional<Face> follow(Frame frame, Face last) {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }

    private static final class Direction implements Embedder {
        @Override
        public String modelId() {
            return TestDesk.MODEL;
        }

        @Override
        public Embedding embed(Chip chip) {
            return embedding(chip.bgr()[0]);
        }

        @Override
        public List<Embedding> embedAll(List<Chip> chips) {
            return chips.stream().map(this::embed).toList();
        }

        @Override
        public void close() {}
    }
}
