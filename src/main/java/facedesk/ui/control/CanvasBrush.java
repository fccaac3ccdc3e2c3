package facedesk.ui.control;

import facedesk.plot.paint.Brush;
import facedesk.plot.paint.Pen;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Draws a chart's marks on a canvas. On the JavaFX thread. */
final class CanvasBrush implements Brush {
    private final GraphicsContext g;
    private final Text measure = new Text();
    private final double textHeight;

    /** @param textSize in pixels */
    CanvasBrush(GraphicsContext g, double textSize) {
        this.g = g;
        Font font = Font.font("SansSerif", textSize);
        g.setFont(font);
        g.setTextBaseline(VPos.CENTER);
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineJoin(StrokeLineJoin.ROUND);
        measure.setFont(font);
        measure.setText("0");
        textHeight = measure.getLayoutBounds().getHeight();
    }

    /** 0xAARRGGBB as JavaFX has it. */
    static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        g.save();
        g.beginPath();
        g.rect(x, y, width, height);
        g.clip();
    }

    @Override
    public void release() {
        g.restore();
    }

    @Override
    public void fill(double[] xs, double[] ys, int points, int colour) {
        g.setFill(colour(colour));
        g.fillPolygon(xs, ys, points);
    }

    @Override
    public void line(double[] xs, double[] ys, int points, Pen pen) {
        take(pen);
        g.strokePolyline(xs, ys, points);
    }

    @Override
    public void strokes(double[] xs, double[] ys, int points, Pen pen) {
        take(pen);
        g.beginPath();
        for (int i = 0; i + 1 < points; i += 2) {
            g.moveTo(xs[i], ys[i]);
            g.lineTo(xs[i + 1], ys[i + 1]);
        }
        g.stroke();
    }

    @Override
    public void disc(double x, double y, double radius, int fill, Pen rim) {
        g.setFill(colour(fill));
        g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        take(rim);
        g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public double width(String text) {
        measure.setText(text);
        return measure.getLayoutBounds().getWidth();
    }

    @Override
    public double textHeight() {
        return textHeight;
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, int colour) {
        g.setFill(colour(colour));
        g.setTextAlign(
                switch (anchor) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        g.fillText(text, x, y);
    }

    private void take(Pen pen) {
        g.setStroke(colour(pen.colour()));
        g.setLineWidth(pen.width());
        if (pen.dash() == 0) {
            g.setLineDashes();
        } else {
            g.setLineDashes(pen.dash());
        }
    }
}
