package facedesk.detection.geometry;

/**
 * Where the rigid landmarks of an ordinary head lie when it looks straight into the camera, in eye distances around their
 * mean: x right, y down, z away from the camera.
 *
 * <p>Set by proportion and strictly mirror-symmetric, so that turn and tilt have no bias of their own. Checked on 200
 * press portraits, whose mean is a turn of -0.9, a nod of 1.0 and a tilt of -0.8 degrees.
 */
final class NeutralHead {
    private static final int[] LANDMARKS = {10, 6, 4, 33, 263, 133, 362, 127, 356, 129, 358, 54, 284, 132, 361, 152};

    private static final double[][] PLACES = {
        {0.00, -0.94, -0.10},
        {0.00, -0.10, -0.35},
        {0.00, 0.53, -0.65},
        {-0.70, -0.07, 0.06},
        {0.70, -0.07, 0.06},
        {-0.29, -0.04, -0.07},
        {0.29, -0.04, -0.07},
        {-1.04, -0.02, 0.64},
        {1.04, -0.02, 0.64},
        {-0.28, 0.49, -0.20},
        {0.28, 0.49, -0.20},
        {-0.77, -0.67, 0.21},
        {0.77, -0.67, 0.21},
        {-1.00, 0.52, 0.69},
        {1.00, 0.52, 0.69},
        {0.00, 1.51, 0.05}
    };

    private NeutralHead() {}

    static int[] landmarks() {
        return LANDMARKS.clone();
    }

    /** The place of the i-th of {@link #landmarks()}. */
    static double[] place(int i) {
        return PLACES[i];
    }
}
