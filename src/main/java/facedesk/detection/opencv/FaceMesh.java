package facedesk.detection.opencv;

import facedesk.detection.DetectionException;
import facedesk.detection.geometry.Mesh;
import facedesk.detection.geometry.Similarity;
import facedesk.detection.geometry.SquareRegion;
import java.nio.file.Path;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;

/** The landmark network: 468 points of the one face in a region. */
final class FaceMesh implements AutoCloseable {
    private static final int SIZE = 192;

    private final Network network;

    FaceMesh(Path file) throws DetectionException {
        network = Network.read(file, List.of("conv2d_31", "conv2d_21"), 0, 1 / 255.0);
    }

    /** Landmarks of whatever is in the region; whether it is a face says their presence. The region's own
     * light counts: a lit face in a dark room needs no brightening. */
    Mesh read(Mat picture, SquareRegion region) {
        Similarity toCanvas = region.toCanvas(SIZE);
        Mat canvas = Canvas.warp(picture, toCanvas, SIZE);
        Light.of(canvas).applyTo(canvas);
        List<float[]> answers = network.run(canvas);
        double presence = 1 / (1 + Math.exp(-answers.get(0)[0]));
        return Mesh.of(answers.get(1), toCanvas, presence);
    }

    @Override
    public void close() {
        network.close();
    }
}
