package facedesk.detection.opencv;

import facedesk.detection.Box;
import facedesk.detection.DetectionException;
import facedesk.detection.geometry.Candidate;
import facedesk.detection.geometry.Letterbox;
import facedesk.detection.geometry.Merging;
import facedesk.detection.geometry.Sighting;
import facedesk.detection.geometry.SquareRegion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;

/** The RFB-320 network: upright faces anywhere in the picture, down to 14 px between the eyes at 640 x 480. */
final class RfbDetector implements AutoCloseable {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
    private static final double MIN_SCORE = 0.65;
    private static final double SAME_FACE = 0.3;
    private static final double REGION = 1.35;

    private final Network network;

    RfbDetector(Path file) throws DetectionException {
        network = Network.read(file, List.of("scores", "boxes"), 127, 1 / 128.0);
    }

    /** Never enlarges a small picture: a large face would then be found in parts. */
    List<Sighting> detect(Mat picture, Light light) {
        Letterbox letterbox = Letterbox.fit(picture.cols(), picture.rows(), WIDTH, HEIGHT, 1);
        Mat canvas = Canvas.letterbox(picture, letterbox, WIDTH, HEIGHT);
        light.applyTo(canvas);
        List<float[]> answers = network.run(canvas);
        List<Sighting> found = new ArrayList<>();
        for (Candidate one : Merging.merge(candidates(answers.get(0), answers.get(1)), SAME_FACE)) {
            Box box = letterbox.toPicture(one.box());
            found.add(new Sighting(box, one.score(), SquareRegion.around(box, REGION, 0)));
        }
        return found;
    }

    /** The picture as it is and, where that shows nobody and it is dark, brightened: that alone would lose a lit face. */
    List<Sighting> detectInAnyLight(Mat picture) {
        List<Sighting> found = detect(picture, Light.AS_IT_IS);
        if (!found.isEmpty()) {
            return found;
        }
        Light light = Light.of(picture);
        return light.dark() ? detect(picture, light) : found;
    }

    private static List<Candidate> candidates(float[] scores, float[] boxes) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i * 2 < scores.length; i++) {
            float score = scores[i * 2 + 1];
            if (score >= MIN_SCORE) {
                double x = boxes[i * 4] * WIDTH;
                double y = boxes[i * 4 + 1] * HEIGHT;
                Box box = new Box(x, y, boxes[i * 4 + 2] * WIDTH - x, boxes[i * 4 + 3] * HEIGHT - y);
                candidates.add(new Candidate(box, List.of(), score));
            }
        }
        return candidates;
    }

    @Override
    public void close() {
        network.close();
    }
}
