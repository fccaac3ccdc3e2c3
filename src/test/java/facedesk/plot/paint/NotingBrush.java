package facedesk.plot.paint;

import java.util.ArrayList;
import java.util.List;

/** Draws nothing, and notes what it was asked for. */
final class NotingBrush implements Brush {
    /** Lines with their points, x and y in turns. */
    final List<List<Double>> lines = new ArrayList<>();

    final List<List<Double>> strokes = new ArrayList<>();
    final List<List<Double>> areas = new ArrayList<>();
    final List<Double> discs = new ArrayList<>();
    final List<Integer> discColours = new ArrayList<>();
    final List<String> texts = new ArrayList<>();
    final List<Double> textRows = new ArrayList<>();

    @Override
    public void clip(double x, double y, double width, double height) {}

    @Override
    public void release() {}

    @Override
    public void fill(double[] xs, double[] ys, int points, int colour) {
        areas.add(noted(xs, ys, points));
    }

    @Override
    public void line(double[] xs, double[] ys, int points, Pen pen) {
        lines.add(noted(xs, ys, points));
    }

    @Override
    public void strokes(double[] xs, double[] ys, int points, Pen pen) {
        strokes.add(noted(xs, ys, points));
    }

    @Override
    public void disc(double x, double y, double radius, int fill, Pen rim) {
        discs.add(x);
        discs.add(y);
        discColours.add(fill);
    }

    @Override
    public double width(String text) {
        return 6.0 * text.length();
    }

    @Override
    public double textHeight() {
        return 14;
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, int colour) {
        texts.add(text);
        textRows.add(y);
    }

    private static List<Double> noted(double[] xs, double[] ys, int points) {
        List<Double> noted = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            noted.add(xs[i]);
            noted.add(ys[i]);
        }
        return noted;
    }
}
