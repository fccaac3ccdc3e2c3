package facedesk.embedding;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** As much of the TFLite format (a FlatBuffer) as the reference run of one network needs. */
final class TfliteFile {
    private static final int MODEL_CODES = 1;
    private static final int MODEL_GRAPHS = 2;
    private static final int MODEL_BUFFERS = 4;

    private final ByteBuffer bytes;
    private final int model;
    private final int graph;

    TfliteFile(byte[] file) {
        bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        model = follow(0);
        graph = element(model, MODEL_GRAPHS, 0);
    }

    /** One operation of the graph. */
    record Operation(int code, int[] reads, int result, boolean valid, int stride) {}

    int operations() {
        return length(graph, 3);
    }

    Operation operation(int index) {
        int table = element(graph, 3, index);
        int code = octet(element(model, MODEL_CODES, number(table, 0)), 0);
        boolean convolution = code == 3 || code == 4;
        int options = convolution ? follow(field(table, 4, true)) : 0;
        return new Operation(
                code,
                numbers(table, 1),
                numbers(table, 2)[0],
                convolution && octet(options, 0) == 1,
                convolution ? number(options, 1) : 1);
    }

    int input() {
        return numbers(graph, 1)[0];
    }

    int output() {
        return numbers(graph, 2)[0];
    }

    int[] shape(int tensor) {
        return numbers(element(graph, 0, tensor), 0);
    }

    /** The stored values of a tensor; empty if it is computed. */
    float[] constant(int tensor) {
        int buffer = element(model, MODEL_BUFFERS, number(element(graph, 0, tensor), 2));
        int data = field(buffer, 0, false);
        if (data == 0) {
            return new float[0];
        }
        int start = follow(data);
        float[] values = new float[bytes.getInt(start) / Float.BYTES];
        bytes.slice(start + 4, values.length * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return values;
    }

    private int octet(int table, int index) {
        int position = field(table, index, false);
        return position == 0 ? 0 : bytes.get(position);
    }

    private int number(int table, int index) {
        int position = field(table, index, false);
        return position == 0 ? 0 : bytes.getInt(position);
    }

    private int[] numbers(int table, int index) {
        int vector = follow(field(table, index, true));
        int[] values = new int[bytes.getInt(vector)];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.getInt(vector + 4 + 4 * i);
        }
        return values;
    }

    private int length(int table, int index) {
        return bytes.getInt(follow(field(table, index, true)));
    }

    private int element(int table, int index, int item) {
        return follow(follow(field(table, index, true)) + 4 + 4 * item);
    }

    private int field(int table, int index, boolean needed) {
        int descriptor = table - bytes.getInt(table);
        int entry = 4 + 2 * index;
        int offset = entry < bytes.getShort(descriptor) ? bytes.getShort(descriptor + entry) : 0;
        if (offset == 0 && needed) {
            throw new IllegalStateException("Field " + index + " is missing");
        }
        return offset == 0 ? 0 : table + offset;
    }

    private int follow(int position) {
        return position + bytes.getInt(position);
    }
}
