package facedesk.plot.paint;

import facedesk.plot.chart.Bars;
import facedesk.plot.chart.PixelMap;
import facedesk.plot.chart.Tone;

/** Draws histograms: genuine ones plain, impostor ones hatched, those of a second data set as a dashed outline. */
final class BarsPainter {
    private static final double SPACING = 7;
    private static final double DASH = 5;

    private final Brush brush;
    private final PixelMap map;
    private final Palette palette;

    BarsPainter(Brush brush, PixelMap map, Palette palette) {
        this.brush = brush;
        this.map = map;
        this.palette = palette;
    }

    /** A histogram as it stands. */
    void draw(Bars bars) {
        int colour = palette.of(bars.tone());
        if (bars.isOutlined()) {
            outline(bars, new Pen(colour, 1.5, DASH));
            return;
        }
        boolean hatched = bars.tone() == Tone.IMPOSTOR;
        fill(bars, Palette.sheer(colour, hatched ? 0.10 : 0.28));
        if (hatched) {
            hatch(bars, new Pen(Palette.sheer(colour, 0.6), 1));
        }
        outline(bars, new Pen(colour, 1.25));
    }

    /** The part of a histogram that the threshold decides wrongly. */
    void shade(Bars bars) {
        int colour = palette.of(bars.tone());
        fill(bars, Palette.sheer(colour, 0.55));
        if (bars.tone() == Tone.IMPOSTOR) {
            hatch(bars, new Pen(colour, 1.5));
        }
        outline(bars, new Pen(colour, 2));
    }

    private void fill(Bars bars, int colour) {
        Points points = steps(bars);
        brush.fill(points.xs(), points.ys(), points.size(), colour);
    }

    private void outline(Bars bars, Pen pen) {
        Points points = steps(bars);
        brush.line(points.xs(), points.ys(), points.size(), pen);
    }

    private Points steps(Bars bars) {
        Points points = new Points();
        if (bars.size() == 0) {
            return points;
        }
        points.add(map.x(bars.edge(0)), map.bottom());
        for (int bar = 0; bar < bars.size(); bar++) {
            points.addIfSeen(map.x(bars.edge(bar)), top(bars, bar));
            points.addIfSeen(map.x(bars.edge(bar + 1)), top(bars, bar));
        }
        points.add(map.x(bars.edge(bars.size())), map.bottom());
        return points;
    }

    private void hatch(Bars bars, Pen pen) {
        Hatching hatching = new Hatching(map, SPACING);
        for (int bar = 0; bar < bars.size(); bar++) {
            double left = Math.max(map.left(), map.x(bars.edge(bar)));
            double right = Math.min(map.right(), map.x(bars.edge(bar + 1)));
            double top = Math.max(map.top(), top(bars, bar));
            if (right > left && top < map.bottom()) {
                hatching.add(left, top, right, map.bottom());
            }
        }
        hatching.draw(brush, pen);
    }

    private double top(Bars bars, int bar) {
        return Math.min(map.bottom(), map.y(bars.height(bar)));
    }
}
