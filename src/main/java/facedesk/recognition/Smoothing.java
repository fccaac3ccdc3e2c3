package facedesk.recognition;

import facedesk.detection.Box;

/** Boxes that neither tremble nor lag: small moves are damped, large ones followed at once. */
final class Smoothing {
    /** Share of the way taken when the face rests. */
    private static final double AT_REST = 0.35;

    /** How much of the way each box width of movement adds. */
    private static final double BY_MOVE = 6;

    private Smoothing() {}

    static Box towards(Box shown, Box measured) {
        double moved = shown.center().distanceTo(measured.center()) / Math.max(1, measured.width());
        double grown = Math.abs(measured.width() - shown.width()) / Math.max(1, measured.width());
        double share = Math.min(1, AT_REST + BY_MOVE * Math.max(moved, grown));
        return new Box(
                between(shown.x(), measured.x(), share),
                between(shown.y(), measured.y(), share),
                between(shown.width(), measured.width(), share),
                between(shown.height(), measured.height(), share));
    }

    private static double between(double from, double to, double share) {
        return from + share * (to - from);
    }
}
