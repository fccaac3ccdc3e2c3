package facedesk.embedding.build;

import java.util.List;

/** The weights of a plan's steps as the graph uses them: channel order and steep PReLU slopes worked in. */
final class LayerWeights {
    private final Plan plan;
    private final Weights weights;

    LayerWeights(Plan plan, Weights weights) {
        this.plan = plan;
        this.weights = weights;
    }

    /** The slopes of a {@code prelu}, each at most one. */
    float[] slopes(PlanStep prelu) {
        return prelu(prelu).slopes();
    }

    /** The kernel of a convolution, height, width, in, out. */
    float[] kernel(PlanStep step) {
        float[] kernel = weights.kernel(step);
        if (readsBlueFirst(step)) {
            swapRedAndBlue(kernel, step);
        }
        PlanStep before = plan.step(step.input());
        if (before.operation().equals("prelu")) {
            scaleIn(kernel, step, prelu(before).factors());
        }
        scaleOut(kernel, signsAfter(step));
        return kernel;
    }

    /** The bias of a convolution. */
    float[] bias(PlanStep step) {
        float[] bias = weights.floats(step.number("bias"), step.number("out"));
        scaleOut(bias, signsAfter(step));
        return bias;
    }

    private Prelu prelu(PlanStep step) {
        boolean convolutionsAround = plan.step(step.input()).convolves()
                && plan.readersOf(step.input()).size() == 1
                && plan.readersOf(step.result()).stream().allMatch(PlanStep::convolves);
        if (!convolutionsAround) {
            throw new IllegalArgumentException(
                    "The PReLU " + step.result() + " stands between other than convolutions");
        }
        float[] slopes = weights.floats(step.number("slopes"), step.number("channels"));
        float scale = step.decimal("scale");
        for (int c = 0; c < slopes.length; c++) {
            slopes[c] *= scale;
        }
        return Prelu.of(slopes);
    }

    private float[] signsAfter(PlanStep step) {
        List<PlanStep> readers = plan.readersOf(step.result());
        boolean prelu = readers.size() == 1 && readers.get(0).operation().equals("prelu");
        return prelu ? prelu(readers.get(0)).signs() : new float[0];
    }

    private boolean readsBlueFirst(PlanStep step) {
        PlanStep before = plan.step(step.input());
        return before.operation().equals("input") && before.text("order").equals("bgr");
    }

    private static void swapRedAndBlue(float[] kernel, PlanStep step) {
        int out = step.number("out");
        for (int place = 0; place < kernel.length; place += 3 * out) {
            for (int o = 0; o < out; o++) {
                float red = kernel[place + o];
                kernel[place + o] = kernel[place + 2 * out + o];
                kernel[place + 2 * out + o] = red;
            }
        }
    }

    private static void scaleIn(float[] kernel, PlanStep step, float[] factors) {
        int out = step.operation().equals("conv") ? step.number("out") : 1;
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] *= factors[i / out % factors.length];
        }
    }

    private static void scaleOut(float[] values, float[] signs) {
        for (int i = 0; i < values.length && signs.length > 0; i++) {
            values[i] *= signs[i % signs.length];
        }
    }
}
