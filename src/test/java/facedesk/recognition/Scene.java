package facedesk.recognition;

import facedesk.detection.Box;
import facedesk.detection.Chip;
import facedesk.detection.Face;
import facedesk.detection.FivePoints;
import facedesk.detection.Point;
import facedesk.detection.Pose;
import facedesk.detection.Quality;
import facedesk.embedding.Embedding;
import facedesk.image.Frame;
import facedesk.matching.ExactIndex;
import facedesk.matching.Reference;
import facedesk.matching.SearchIndex;
import facedesk.matching.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up faces whose chip says who they are, for rules that do not depend on pixels. */
public final class Scene {
    public static final String MODEL = "scripted";
    public static final int DIMENSION = 16;

    private Scene() {}

    /** A frame of 640 x 480, thirty to the second. */
    public static Frame frame(long sequence) {
        return Frame.ofBgr(new byte[640 * 480 * 3], 640, 480, sequence, 1 + sequence * 33_333_333L);
    }

    /** A good picture of a person, 0..15, in a box 100 pixels wide. */
    public static Face face(int person, double x, double y) {
        return face(person, x, y, new Pose(0, 0, 0), 0.8);
    }

    public static Face face(int person, double x, double y, Pose pose, double overall) {
        Box box = new Box(x, y, 100, 120);
        Point middle = box.center();
        FivePoints points = new FivePoints(
                new Point(middle.x() - 22, middle.y() - 20),
                new Point(middle.x() + 22, middle.y() - 20),
                middle,
                new Point(middle.x() - 15, middle.y() + 30),
                new Point(middle.x() + 15, middle.y() + 30));
        return new Face(box, points, pose, new Quality(44, 300, 120, 50, 1, overall), 0.8, chip(person));
    }

    /** The same face in a picture too blurred to count. */
    public static Face blurred(Face face) {
        Quality poor = new Quality(44, 1, 120, 50, 1, 0.1);
        return new Face(face.box(), face.points(), face.pose(), poor, face.score(), face.chip());
    }

    /** A chip with a pattern of the person's own. */
    public static Chip chip(int person) {
        Random random = new Random(person);
        byte[] cells = new byte[14 * 14];
        random.nextBytes(cells);
        byte[] bgr = new byte[Chip.BYTES];
        for (int i = 0; i < bgr.length; i++) {
            int pixel = i / 3;
            bgr[i] = cells[pixel / Chip.SIZE / 8 * 14 + pixel % Chip.SIZE / 8];
        }
        bgr[0] = (byte) person;
        return Chip.ofBgr(bgr);
    }

    /** The person's direction. */
    public static Embedding embedding(int person) {
        float[] vector = new float[DIMENSION];
        vector[person] = 1;
        return Embedding.of(MODEL, vector);
    }

    /** A gallery of these people; a person's id is 100 more than their number. */
    public static SearchIndex gallery(int... people) {
        List<Reference> references = new ArrayList<>();
        for (int person : people) {
            references.add(new Reference(100 + person, 1000 + person, embedding(person)));
        }
        return ExactIndex.of(MODEL, references);
    }

    public static Threshold threshold(double value) {
        return new Threshold(MODEL, value);
    }
}
