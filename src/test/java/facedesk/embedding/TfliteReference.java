package facedesk.embedding;

import facedesk.detection.Chip;
import facedesk.embedding.TfliteFile.Operation;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs the original mobilefacenet as its own file says, operation by operation, in double precision and without any
 * other library. Slow and simple; independent of our plan, which names offsets, and of TensorFlow.
 */
final class TfliteReference implements OtherRuntimes.Network {
    private final TfliteFile file;
    private final Map<Integer, double[]> constants = new HashMap<>();
    private final Map<Integer, Area> sizes = new HashMap<>();

    /** Height, width and channels. */
    private record Area(int height, int width, int channels) {}

    TfliteReference(byte[] tflite) {
        file = new TfliteFile(tflite);
    }

    @Override
    public float[] embed(Chip chip) {
        Map<Integer, double[]> values = new HashMap<>();
        values.put(file.input(), pixels(chip));
        sizes.put(file.input(), new Area(Chip.SIZE, Chip.SIZE, 3));
        for (int i = 0; i < file.operations(); i++) {
            Operation operation = file.operation(i);
            values.put(operation.result(), run(operation, values));
        }
        return unit(values.get(file.output()));
    }

    private static double[] pixels(Chip chip) {
        double[] rgb = new double[Chip.BYTES];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = ((chip.bgr()[i - i % 3 + 2 - i % 3] & 0xff) - 127.5) / 128;
        }
        return rgb;
    }

    private double[] run(Operation operation, Map<Integer, double[]> values) {
        double[] x = value(operation.reads()[0], values);
        if (operation.code() == 3 || operation.code() == 4) {
            return convolve(operation, x);
        }
        double[] y = operation.reads().length > 1 && operation.code() != 22
                ? value(operation.reads()[1], values)
                : x;
        int length = Math.max(x.length, y.length);
        double[] result = new double[length];
        for (int i = 0; i < length; i++) {
            result[i] = pointwise(operation.code(), x[i % x.length], y[i % y.length]);
        }
        Area first = sizes.get(operation.reads()[0]);
        sizes.put(
                operation.result(), first != null ? first : sizes.get(operation.reads()[1]));
        return result;
    }

    private static double pointwise(int code, double x, double y) {
        return switch (code) {
            case 0 -> x + y;
            case 18 -> x * y;
            case 19 -> Math.max(0, x);
            case 22 -> x;
            case 41 -> x - y;
            case 101 -> Math.abs(x);
            default -> throw new IllegalStateException("Operation " + code);
        };
    }

    private double[] value(int tensor, Map<Integer, double[]> values) {
        double[] computed = values.get(tensor);
        return computed != null ? computed : constant(tensor);
    }

    private double[] constant(int tensor) {
        return constants.computeIfAbsent(tensor, key -> {
            float[] stored = file.constant(key);
            double[] values = new double[stored.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = stored[i];
            }
            return values;
        });
    }

    private double[] convolve(Operation operation, double[] x) {
        Area in = sizes.get(operation.reads()[0]);
        int[] kernel = file.shape(operation.reads()[1]);
        boolean byChannel = operation.code() == 4;
        int channels = byChannel ? in.channels() : kernel[0];
        int stride = operation.stride();
        int lost = operation.valid() ? kernel[1] - 1 : 0;
        Area out = new Area(
                (in.height() - lost + stride - 1) / stride, (in.width() - lost + stride - 1) / stride, channels);
        int before = operation.valid() ? 0 : Math.max(0, (out.height() - 1) * stride + kernel[1] - in.height()) / 2;
        sizes.put(operation.result(), out);
        double[] weights = constant(operation.reads()[1]);
        double[] bias = constant(operation.reads()[2]);
        double[] result = new double[out.height() * out.width() * channels];
        for (int i = 0; i < result.length; i++) {
            int channel = i % channels;
            int top = i / channels / out.width() * stride - before;
            int left = i / channels % out.width() * stride - before;
            result[i] = bias[channel] + sum(x, in, weights, new Place(top, left, channel, kernel[1], byChannel));
        }
        return result;
    }

    /** One output of a convolution: where its window starts and which channel it is. */
    private record Place(int top, int left, int channel, int kernel, boolean byChannel) {}

    private static double sum(double[] x, Area in, double[] weights, Place place) {
        double sum = 0;
        for (int ky = 0; ky < place.kernel(); ky++) {
            for (int kx = 0; kx < place.kernel(); kx++) {
                int row = place.top() + ky;
                int column = place.left() + kx;
                if (row >= 0 && row < in.height() && column >= 0 && column < in.width()) {
                    sum += dot(x, (row * in.width() + column) * in.channels(), in.channels(), weights, ky, kx, place);
                }
            }
        }
        return sum;
    }

    private static double dot(double[] x, int pixel, int channels, double[] weights, int ky, int kx, Place place) {
        int window = ky * place.kernel() + kx;
        if (place.byChannel()) {
            return x[pixel + place.channel()] * weights[window * channels + place.channel()];
        }
        int start = (place.channel() * place.kernel() * place.kernel() + window) * channels;
        double sum = 0;
        for (int c = 0; c < channels; c++) {
            sum += x[pixel + c] * weights[start + c];
        }
        return sum;
    }

    private static float[] unit(double[] values) {
        double squares = 0;
        for (double value : values) {
            squares += value * value;
        }
        float[] unit = new float[values.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (values[i] / Math.sqrt(squares));
        }
        return unit;
    }

    @Override
    public void close() {}
}
