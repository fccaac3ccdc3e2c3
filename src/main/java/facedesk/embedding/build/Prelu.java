package facedesk.embedding.build;

import java.util.Arrays;

/**
 * A PReLU as {@code max(x, slope * x)}, two passes over memory instead of the four of
 * {@code relu(x) + slope * min(x, 0)}; half of such a network's time is spent here.
 *
 * <p>That form needs slopes of at most one. A channel with a steeper slope s is turned round: with the signs of the
 * weights before it changed, {@code prelu(s, x) = -s * max(-x, -x / s)}, and the factor -s goes into the weights after
 * it, which are a convolution's. Exact but for the rounding of those weights.
 *
 * @param slopes what the graph multiplies by, each at most one
 * @param signs what the weights and the bias of the convolution before are multiplied by, by channel out
 * @param factors what the weights of the convolution after are multiplied by, by channel in
 */
record Prelu(float[] slopes, float[] signs, float[] factors) {
    static Prelu of(float[] original) {
        float[] slopes = original.clone();
        float[] signs = new float[slopes.length];
        float[] factors = new float[slopes.length];
        Arrays.fill(signs, 1);
        Arrays.fill(factors, 1);
        for (int c = 0; c < slopes.length; c++) {
            if (original[c] > 1) {
                slopes[c] = 1 / original[c];
                signs[c] = -1;
                factors[c] = -original[c];
            }
        }
        return new Prelu(slopes, signs, factors);
    }
}
