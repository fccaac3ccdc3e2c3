package facedesk.embedding.build;

import java.util.List;

/**
 * A convolution's padding in TensorFlow's words.
 *
 * @param name {@code SAME}, {@code VALID} or {@code EXPLICIT}
 * @param explicit pixels before and after, for each of the four dimensions; empty unless explicit
 */
record Padding(String name, List<Long> explicit) {
    /** TensorFlow's SAME pads unevenly at a stride of two; where the source pads evenly, the pixels are named. */
    static Padding of(PlanStep step) {
        if (step.text("pad").equals("same")) {
            return new Padding("SAME", List.of());
        }
        long pad = step.number("pad");
        if (pad == 0) {
            return new Padding("VALID", List.of());
        }
        if (step.number("stride") == 1 && step.number("kernel") == 2 * pad + 1) {
            return new Padding("SAME", List.of());
        }
        return new Padding("EXPLICIT", List.of(0L, 0L, pad, pad, pad, pad, 0L, 0L));
    }
}
