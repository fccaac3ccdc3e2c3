package facedesk.detection.opencv;

import facedesk.detection.DetectionException;
import facedesk.detection.DetectionFault;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_dnn;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_core.StringVector;
import org.bytedeco.opencv.opencv_dnn.Net;

/** One network of OpenCV's dnn module and how pictures are fed to it. Owned by one thread at a time. */
final class Network implements AutoCloseable {
    private final Net net;
    private final StringVector outputs;
    private final double factor;
    private final Scalar mean;

    private Network(Net net, List<String> outputs, double mean, double factor) {
        this.net = net;
        this.outputs = new StringVector(outputs.toArray(new String[0]));
        this.mean = Scalar.all(mean);
        this.factor = factor;
    }

    /**
     * Reads a network.
     *
     * @param file ONNX or TFLite, by its ending
     * @param outputs names of the answers to fetch, in order
     * @param mean subtracted from each pixel value, 0..255
     * @param factor multiplied after that
     */
    static Network read(Path file, List<String> outputs, double mean, double factor) throws DetectionException {
        try (BytePointer bytes = new BytePointer(Files.readAllBytes(file))) {
            Net net = file.toString().endsWith(".onnx")
                    ? opencv_dnn.readNetFromONNX(bytes, bytes.limit())
                    : opencv_dnn.readNetFromTFLite(bytes, bytes.limit());
            return new Network(net, outputs, mean, factor);
        } catch (IOException e) {
            throw new DetectionException(e, DetectionFault.UNREADABLE, file.toString());
        } catch (RuntimeException e) {
            throw new DetectionException(e, DetectionFault.UNUSABLE, file.toString());
        }
    }

    /**
     * Runs the network.
     *
     * @param canvas BGR of exactly the network's size; it is fed as RGB
     * @return its answers as plain arrays, in the order of the names
     */
    List<float[]> run(Mat canvas) {
        try (Mat blob = new Mat();
                MatVector answers = new MatVector();
                Size size = canvas.size()) {
            opencv_dnn.blobFromImage(canvas, blob, factor, size, mean, true, false, opencv_core.CV_32F);
            net.setInput(blob);
            net.forward(answers, outputs);
            List<float[]> values = new ArrayList<>();
            for (long i = 0; i < answers.size(); i++) {
                try (Mat answer = answers.get(i)) {
                    FloatBuffer buffer = answer.createBuffer();
                    float[] copy = new float[buffer.remaining()];
                    buffer.get(copy);
                    values.add(copy);
                }
            }
            return values;
        }
    }

    @Override
    public void close() {
        net.close();
        outputs.close();
        mean.close();
    }
}
