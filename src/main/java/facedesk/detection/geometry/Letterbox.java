package facedesk.detection.geometry;

import facedesk.detection.Box;

/**
 * How a picture lies in a network's canvas: shrunk or grown to fit, its shape kept, at the top left, black beside and
 * below. Squashing a wide picture instead costs accuracy.
 *
 * @param scale canvas pixels for one picture pixel
 * @param width of the picture in the canvas, at least 1
 * @param height of the picture in the canvas, at least 1
 */
public record Letterbox(double scale, int width, int height) {
    /** Fits a picture into a canvas, growing it by at most that factor. */
    public static Letterbox fit(
            int pictureWidth, int pictureHeight, int canvasWidth, int canvasHeight, double maxScale) {
        double scale = Math.min(
                maxScale, Math.min((double) canvasWidth / pictureWidth, (double) canvasHeight / pictureHeight));
        int width = (int) Math.round(pictureWidth * scale);
        int height = (int) Math.round(pictureHeight * scale);
        return new Letterbox(scale, Math.max(1, width), Math.max(1, height));
    }

    /** A box of the canvas in picture pixels. */
    public Box toPicture(Box box) {
        return new Box(box.x() / scale, box.y() / scale, box.width() / scale, box.height() / scale);
    }
}
