package facedesk.embedding.build;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.ReduceSum;
import org.tensorflow.op.nn.Conv2d;
import org.tensorflow.op.nn.FusedBatchNorm;
import org.tensorflow.types.TFloat32;

/**
 * Writes a plan down as a TensorFlow graph from {@code input}, [n, 112, 112, 3] floats RGB 0-255, to {@code embedding},
 * with scaling, channel order and normalisation inside, and the weights as constants.
 */
final class NetworkGraph {
    static final String INPUT = "input";
    static final String OUTPUT = "embedding";

    private final Plan plan;
    private final LayerWeights weights;
    private final Ops tf;
    private final Map<String, Operand<TFloat32>> results = new HashMap<>();

    NetworkGraph(Graph graph, Plan plan, Weights weights) {
        this.plan = plan;
        this.weights = new LayerWeights(plan, weights);
        this.tf = Ops.create(graph);
    }

    /** Adds every step; the last one's result is the embedding. */
    void write() {
        for (PlanStep step : plan.steps()) {
            results.put(step.result(), write(step));
        }
    }

    private Operand<TFloat32> write(PlanStep step) {
        return switch (step.operation()) {
            case "input" -> input(step);
            case "conv" -> addBias(convolve(step), step);
            case "dwconv" -> addBias(convolveByChannel(step), step);
            case "prelu" -> prelu(step);
            case "add" -> tf.withName(step.result()).math.add(read(step, 0), read(step, 1));
            case "flatten" ->
                tf.withName(step.result()).reshape(read(step, 0), tf.constant(new int[] {-1, step.number("length")}));
            case "normalise" -> normalise(read(step, 0));
            default -> throw new IllegalArgumentException("Unknown operation: " + step.operation());
        };
    }

    private Operand<TFloat32> read(PlanStep step, int index) {
        Operand<TFloat32> operand = results.get(step.reads().get(index));
        if (operand == null) {
            throw new IllegalArgumentException("The step " + step.result() + " reads what was not made before it");
        }
        return operand;
    }

    private Operand<TFloat32> input(PlanStep step) {
        Shape shape = Shape.of(-1, 112, 112, 3);
        Placeholder<TFloat32> input = tf.withName(INPUT).placeholder(TFloat32.class, Placeholder.shape(shape));
        return tf.math.mul(tf.math.sub(input, tf.constant(step.decimal("mean"))), tf.constant(1 / step.decimal("std")));
    }

    private Operand<TFloat32> convolve(PlanStep step) {
        Shape shape = Shape.of(step.number("kernel"), step.number("kernel"), step.number("in"), step.number("out"));
        Operand<TFloat32> kernel = constant(step, "kernel", weights.kernel(step), shape);
        Padding padding = Padding.of(step);
        Ops named = tf.withName(step.result() + "_conv");
        return padding.explicit().isEmpty()
                ? named.nn.conv2d(read(step, 0), kernel, strides(step), padding.name())
                : named.nn.conv2d(
                        read(step, 0),
                        kernel,
                        strides(step),
                        padding.name(),
                        Conv2d.explicitPaddings(padding.explicit()));
    }

    private Operand<TFloat32> convolveByChannel(PlanStep step) {
        Shape shape = Shape.of(step.number("kernel"), step.number("kernel"), step.number("in"), 1);
        Operand<TFloat32> kernel = constant(step, "kernel", weights.kernel(step), shape);
        Padding padding = Padding.of(step);
        Operand<TFloat32> x = padding.explicit().isEmpty() ? read(step, 0) : padded(step);
        String rule = padding.explicit().isEmpty() ? padding.name() : "VALID";
        return tf.withName(step.result() + "_conv").nn.depthwiseConv2dNative(x, kernel, strides(step), rule);
    }

    /**
     * What a depthwise convolution reads, with its margin of zeros as an operation of its own: where TensorFlow runs on
     * oneDNN it fuses this convolution with its bias and forgets the margin that is named in it, which ends the process.
     */
    private Operand<TFloat32> padded(PlanStep step) {
        int pad = step.number("pad");
        int[][] margins = {{0, 0}, {pad, pad}, {pad, pad}, {0, 0}};
        return tf.withName(step.result() + "_pad").pad(read(step, 0), tf.constant(margins), tf.constant(0f));
    }

    private static List<Long> strides(PlanStep step) {
        long stride = step.number("stride");
        return List.of(1L, stride, stride, 1L);
    }

    private Operand<TFloat32> addBias(Operand<TFloat32> convolved, PlanStep step) {
        Operand<TFloat32> bias = constant(step, "bias", weights.bias(step), Shape.of(step.number("out")));
        return tf.withName(step.result()).nn.biasAdd(convolved, bias);
    }

    private Operand<TFloat32> prelu(PlanStep step) {
        Operand<TFloat32> x = read(step, 0);
        return tf.withName(step.result()).math.maximum(x, slopesTimes(step, x));
    }

    /**
     * A factor for each channel, as a batch normalisation of mean 0 and variance 1: for that there is a kernel made for
     * the processor, while a multiplication that spreads a row over a picture takes three times as long.
     */
    private Operand<TFloat32> slopesTimes(PlanStep step, Operand<TFloat32> x) {
        int channels = step.number("channels");
        Operand<TFloat32> slopes = constant(step, "slopes", weights.slopes(step), Shape.of(channels));
        Operand<TFloat32> zeros = constant(step, "zeros", new float[channels], Shape.of(channels));
        float[] ones = new float[channels];
        Arrays.fill(ones, 1);
        Operand<TFloat32> variance = constant(step, "ones", ones, Shape.of(channels));
        return tf.withName(step.result() + "_times")
                .nn
                .fusedBatchNorm(
                        x, slopes, zeros, zeros, variance, FusedBatchNorm.isTraining(false), FusedBatchNorm.epsilon(0f))
                .y();
    }

    private Operand<TFloat32> normalise(Operand<TFloat32> x) {
        Operand<TFloat32> squares = tf.reduceSum(tf.math.square(x), tf.constant(1), ReduceSum.keepDims(true));
        return tf.withName(OUTPUT).math.mul(x, tf.math.rsqrt(tf.math.maximum(squares, tf.constant(1e-20f))));
    }

    private Operand<TFloat32> constant(PlanStep step, String what, float[] values, Shape shape) {
        return tf.withName(step.result() + "_" + what).constant(shape, DataBuffers.of(values, true, false));
    }
}
