package facedesk.image;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Pictures made smaller, larger or cut out. Shrinking averages over areas, so nothing aliases; enlarging is bilinear. The
 * result keeps the sequence and the moment of the original. Safe from any thread.
 */
public final class Scaling {
    private Scaling() {}

    /**
     * The whole picture at another size, its proportions not kept.
     *
     * @throws IllegalArgumentException unless both sides are at least 1
     */
    public static Frame resize(Frame frame, int width, int height) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A size must be positive, not " + width + " x " + height);
        }
        if (width == frame.width() && height == frame.height()) {
            return frame;
        }
        try (Mat source = Mats.of(frame);
                Mat result = resized(source, width, height)) {
            return Frame.ofBgr(Mats.bgr(result), width, height, frame.sequence(), frame.capturedNanos());
        }
    }

    /** The picture with its longer side at most that long, its proportions kept; never enlarged. */
    public static Frame fit(Frame frame, int longerSide) {
        double factor = (double) longerSide / Math.max(frame.width(), frame.height());
        if (factor >= 1) {
            return frame;
        }
        int width = Math.max(1, (int) Math.round(frame.width() * factor));
        int height = Math.max(1, (int) Math.round(frame.height() * factor));
        return resize(frame, width, height);
    }

    /**
     * A rectangle of the picture, scaled to a size; what lies beyond the picture's edge is black. Corners are rounded to
     * whole pixels.
     *
     * @param x left edge in pixels, may be negative
     * @param y upper edge in pixels, may be negative
     * @param width pixels in the picture, above 0 and at most 100,000
     * @param height pixels in the picture, above 0 and at most 100,000
     * @param toWidth pixels of the result, at least 1
     * @param toHeight pixels of the result, at least 1
     * @throws IllegalArgumentException if a size or place is outside its range or not a number
     */
    public static Frame crop(Frame frame, double x, double y, double width, double height, int toWidth, int toHeight) {
        Region region = Region.of(x, y, width, height);
        if (toWidth < 1 || toHeight < 1) {
            throw new IllegalArgumentException("A size must be positive, not " + toWidth + " x " + toHeight);
        }
        Region inside = region.within(frame.width(), frame.height());
        if (inside.isEmpty()) {
            return Frame.ofBgr(
                    new byte[Math.multiplyExact(Math.multiplyExact(toWidth, toHeight), 3)],
                    toWidth,
                    toHeight,
                    frame.sequence(),
                    frame.capturedNanos());
        }
        Region place = inside.scaled(region, toWidth, toHeight);
        try (Mat source = Mats.of(frame);
                Mat cut = source.apply(inside.rect());
                Mat scaled = resized(cut, place.width(), place.height());
                Mat result = new Mat(toHeight, toWidth, opencv_core.CV_8UC3, Scalar.BLACK);
                Mat target = result.apply(place.rect())) {
            scaled.copyTo(target);
            return Frame.ofBgr(Mats.bgr(result), toWidth, toHeight, frame.sequence(), frame.capturedNanos());
        }
    }

    /**
     * The picture turned clockwise.
     *
     * @param quarters quarter turns, 0 to 3
     */
    public static Frame turned(Frame frame, int quarters) {
        if (quarters == 0) {
            return frame;
        }
        Orientation how =
                switch (quarters) {
                    case 1 -> Orientation.TURNED_LEFT;
                    case 2 -> Orientation.UPSIDE_DOWN;
                    case 3 -> Orientation.TURNED_RIGHT;
                    default -> throw new IllegalArgumentException("Quarter turns go from 0 to 3, not " + quarters);
                };
        return how.upright(frame).at(frame.sequence(), frame.capturedNanos());
    }

    private static Mat resized(Mat source, int width, int height) {
        boolean shrinks = width < source.cols() || height < source.rows();
        Mat result = new Mat();
        try (Size size = new Size(width, height)) {
            opencv_imgproc.resize(
                    source, result, size, 0, 0, shrinks ? opencv_imgproc.INTER_AREA : opencv_imgproc.INTER_LINEAR);
        }
        return result;
    }

    /** Whole pixels. */
    private record Region(int x, int y, int width, int height) {
        private static final double LIMIT = 100_000;

        static Region of(double x, double y, double width, double height) {
            boolean fine = Math.abs(x) <= LIMIT && Math.abs(y) <= LIMIT && width > 0 && height > 0;
            if (!fine || !(width <= LIMIT) || !(height <= LIMIT)) {
                throw new IllegalArgumentException(
                        "No region can be cut at " + x + ", " + y + " with size " + width + " x " + height);
            }
            int left = (int) Math.round(x);
            int top = (int) Math.round(y);
            int right = Math.max(left + 1, (int) Math.round(x + width));
            int bottom = Math.max(top + 1, (int) Math.round(y + height));
            return new Region(left, top, right - left, bottom - top);
        }

        Region within(int frameWidth, int frameHeight) {
            int left = Math.max(x, 0);
            int top = Math.max(y, 0);
            int right = Math.min(x + width, frameWidth);
            int bottom = Math.min(y + height, frameHeight);
            return new Region(left, top, right - left, bottom - top);
        }

        boolean isEmpty() {
            return width <= 0 || height <= 0;
        }

        /** Where this part of a whole region lies once the whole is scaled to a size; at least one pixel. */
        Region scaled(Region whole, int toWidth, int toHeight) {
            double fx = (double) toWidth / whole.width;
            double fy = (double) toHeight / whole.height;
            int left = Math.min(toWidth - 1, (int) Math.round((x - whole.x) * fx));
            int top = Math.min(toHeight - 1, (int) Math.round((y - whole.y) * fy));
            int right = Math.max(left + 1, (int) Math.round((x - whole.x + width) * fx));
            int bottom = Math.max(top + 1, (int) Math.round((y - whole.y + height) * fy));
            return new Region(left, top, Math.min(right, toWidth) - left, Math.min(bottom, toHeight) - top);
        }

        Rect rect() {
            return new Rect(x, y, width, height);
        }
    }
}
