package facedesk.plot.draw;

import facedesk.plot.paint.Brush;
import facedesk.plot.paint.Pen;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Draws by Java2D: into a picture, or into a drawing that keeps its shapes. */
final class JavaBrush implements Brush {
    private final Graphics2D g;
    private @Nullable Shape before;

    JavaBrush(Graphics2D g) {
        this.g = g;
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        before = g.getClip();
        g.clip(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void release() {
        g.setClip(before);
    }

    @Override
    public void fill(double[] xs, double[] ys, int points, int colour) {
        if (points > 2) {
            Path2D path = path(xs, ys, points, points);
            path.closePath();
            g.setColor(new Color(colour, true));
            g.fill(path);
        }
    }

    @Override
    public void line(double[] xs, double[] ys, int points, Pen pen) {
        if (points > 1) {
            draw(path(xs, ys, points, points), pen);
        }
    }

    @Override
    public void strokes(double[] xs, double[] ys, int points, Pen pen) {
        if (points > 1) {
            draw(path(xs, ys, points, 2), pen);
        }
    }

    @Override
    public void disc(double x, double y, double radius, int fill, Pen rim) {
        Shape disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        g.setColor(new Color(fill, true));
        g.fill(disc);
        draw(disc, rim);
    }

    @Override
    public double width(String text) {
        return g.getFontMetrics().getStringBounds(text, g).getWidth();
    }

    @Override
    public double textHeight() {
        return g.getFontMetrics().getHeight();
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, int colour) {
        FontMetrics metrics = g.getFontMetrics();
        double shift =
                switch (anchor) {
                    case START -> 0;
                    case MIDDLE -> width(text) / 2;
                    case END -> width(text);
                };
        g.setColor(new Color(colour, true));
        g.drawString(text, (float) (x - shift), (float) (y + (metrics.getAscent() - metrics.getDescent()) / 2.0));
    }

    private void draw(Shape shape, Pen pen) {
        float width = (float) pen.width();
        g.setColor(new Color(pen.colour(), true));
        g.setStroke(
                pen.dash() == 0
                        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                        : new BasicStroke(
                                width,
                                BasicStroke.CAP_BUTT,
                                BasicStroke.JOIN_ROUND,
                                1,
                                new float[] {(float) pen.dash()},
                                0));
        g.draw(shape);
    }

    /** @param run how many points are joined before the path begins anew */
    private static Path2D path(double[] xs, double[] ys, int points, int run) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, points);
        for (int i = 0; i < points; i++) {
            if (i % run == 0) {
                path.moveTo(xs[i], ys[i]);
            } else {
                path.lineTo(xs[i], ys[i]);
            }
        }
        return path;
    }
}
