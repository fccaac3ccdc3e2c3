package facedesk.app;

/**
 * Where a window was, in screen coordinates.
 *
 * @param x left edge
 * @param y top edge
 * @param width at least 0
 * @param height at least 0
 * @param maximized whether it filled the screen
 */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {}
