package facedesk.capture.demo;

/**
 * How a person before a webcam sways, and how the camera's light and focus drift. Sums of slow waves of unrelated
 * periods: smooth, never quite repeating, and a function of time and seed alone.
 *
 * @param dx of the view over the scene, pixels
 * @param dy of the view over the scene, pixels
 * @param scale 1 as cut, above 1 nearer
 * @param roll head towards the shoulder, radians
 * @param yaw head to the side, radians; seen as a narrower face, for a flat picture shows no more of a turn
 * @param gain brightness, 1 as taken
 * @param blur standard deviation of the blur in pixels; below 0.3 none is seen
 */
record DemoMotion(double dx, double dy, double scale, double roll, double yaw, double gain, double blur) {
    /** The state of things so many seconds after the start. */
    static DemoMotion at(double seconds, long seed) {
        double phase = (seed & 0xFFFF) * 0.7310585;
        double focus = wave(seconds, 9.1, phase + 2);
        return new DemoMotion(
                20 * wave(seconds, 4.3, phase) + 7 * wave(seconds, 1.9, phase + 1),
                10 * wave(seconds, 5.7, phase + 3) + 4 * wave(seconds, 2.3, phase + 4),
                1 + 0.05 * wave(seconds, 7.9, phase + 5),
                0.05 * wave(seconds, 6.1, phase + 6),
                0.3 * wave(seconds, 5.1, phase + 7),
                0.98 + 0.10 * wave(seconds, 11.3, phase + 8) + 0.01 * wave(seconds, 0.31, phase),
                Math.max(0, 6 * focus - 5) * 1.2);
    }

    private static double wave(double seconds, double period, double phase) {
        return Math.sin(2 * Math.PI * seconds / period + phase);
    }

    /**
     * The affine map, row by row, from a pixel of the camera's picture to the point of the scene it sees: about the centre,
     * narrowed by the turn of the head, rolled and scaled, then moved to the view's centre in the scene.
     */
    double[] pictureToScene(double pictureX, double pictureY, double sceneX, double sceneY) {
        double widened = 1 / (scale * Math.cos(yaw));
        double h00 = Math.cos(roll) * widened;
        double h01 = -Math.sin(roll) / scale;
        double h10 = Math.sin(roll) * widened;
        double h11 = Math.cos(roll) / scale;
        return new double[] {
            h00, h01, sceneX + dx - h00 * pictureX - h01 * pictureY,
            h10, h11, sceneY + dy - h10 * pictureX - h11 * pictureY
        };
    }
}
