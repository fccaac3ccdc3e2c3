package facedesk.capture.demo;

/**
 * How a person before a webcam sways, and how the camera's light and focus drift. Sums of slow waves of unrelated
 * periods: smooth, never quite repeating, and a function of time and seed alone.
 *
 * @param dx of the view over the scene, pixels
 * @param dy of the view over the scene, pixels
 * @param scale 1 as cut, above 1 nearer
 * @param roll head towards the shoulder, radians
 * @param yaw perspective per pixel: which side is nearer
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
                0.00025 * wave(seconds, 5.1, phase + 7),
                0.98 + 0.10 * wave(seconds, 11.3, phase + 8) + 0.01 * wave(seconds, 0.31, phase),
                Math.max(0, 6 * focus - 5) * 1.2);
    }

    private static double wave(double seconds, double period, double phase) {
        return Math.sin(2 * Math.PI * seconds / period + phase);
    }

    /**
     * The homography, row by row, from a pixel of the camera's picture to the point of the scene it sees: centre,
     * perspective, roll and scale, then the view's centre in the scene.
     */
    double[] pictureToScene(double pictureX, double pictureY, double sceneX, double sceneY) {
        double c = Math.cos(roll) / scale;
        double s = Math.sin(roll) / scale;
        double x = sceneX + dx;
        double y = sceneY + dy;
        double h00 = c + x * yaw;
        double h10 = s + y * yaw;
        return new double[] {
            h00,
            -s,
            x - h00 * pictureX + s * pictureY,
            h10,
            c,
            y - h10 * pictureX - c * pictureY,
            yaw,
            0,
            1 - yaw * pictureX
        };
    }
}
