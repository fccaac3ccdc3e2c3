package facedesk.embedding.build;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The numbers of a network, read from its file at known offsets and brought into TensorFlow's order. */
final class Weights {
    private final byte[] file;

    Weights(byte[] file) {
        this.file = file;
    }

    /** 32-bit floats from a byte offset on, as they stand. */
    float[] floats(int offset, int count) {
        float[] values = new float[count];
        ByteBuffer.wrap(file, offset, Math.multiplyExact(count, Float.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return values;
    }

    /** The kernel of a {@code conv} or {@code dwconv}: height, width, channels in, channels out (1 for the latter). */
    float[] kernel(PlanStep step) {
        int area = step.number("kernel") * step.number("kernel");
        int in = step.number("in");
        int out = step.operation().equals("conv") ? step.number("out") : 1;
        float[] stored = floats(step.number("weights"), area * in * out);
        return switch (step.text("layout")) {
            case "OIHW" -> reorder(stored, area, in, out, (p, i, o) -> (o * in + i) * area + p);
            case "OHWI" -> reorder(stored, area, in, out, (p, i, o) -> (o * area + p) * in + i);
            case "C1HW" -> reorder(stored, area, in, out, (p, i, o) -> i * area + p);
            case "1HWC" -> stored;
            default -> throw new IllegalArgumentException("Unknown layout: " + step.text("layout"));
        };
    }

    /** Where the weight of a place within the kernel, a channel in and a channel out stands in the file. */
    private interface Position {
        int of(int place, int in, int out);
    }

    private static float[] reorder(float[] stored, int area, int in, int out, Position position) {
        float[] ordered = new float[stored.length];
        int next = 0;
        for (int p = 0; p < area; p++) {
            for (int i = 0; i < in; i++) {
                for (int o = 0; o < out; o++) {
                    ordered[next++] = stored[position.of(p, i, o)];
                }
            }
        }
        return ordered;
    }
}
