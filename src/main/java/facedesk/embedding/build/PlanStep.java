package facedesk.embedding.build;

import java.util.List;
import java.util.Map;

/**
 * One operation of a network.
 *
 * @param operation what is done
 * @param result the name of what comes out
 * @param reads the names of what goes in
 * @param facts the rest: sizes, strides, byte offsets
 */
record PlanStep(String operation, String result, List<String> reads, Map<String, String> facts) {
    /** The one result it reads. */
    String input() {
        return reads.get(0);
    }

    boolean convolves() {
        return operation.equals("conv") || operation.equals("dwconv");
    }

    String text(String fact) {
        String value = facts.get(fact);
        if (value == null) {
            throw new IllegalArgumentException("The step " + result + " does not say its " + fact);
        }
        return value;
    }

    int number(String fact) {
        return Integer.parseInt(text(fact));
    }

    float decimal(String fact) {
        return Float.parseFloat(text(fact));
    }
}
