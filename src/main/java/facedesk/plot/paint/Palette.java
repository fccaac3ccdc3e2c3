package facedesk.plot.paint;

import facedesk.plot.chart.Tone;

/**
 * Colours of a chart as 0xAARRGGBB, those of the window's own look. Text and lines stand out from the background by at
 * least 4.5 to 1.
 *
 * @param background behind everything
 * @param text titles and numbers
 * @param grid lines behind the data
 * @param frame axes and their ticks
 * @param genuine blue
 * @param impostor orange
 */
public record Palette(int background, int text, int grid, int frame, int genuine, int impostor) {
    /** Dark on white. */
    public static final Palette LIGHT =
            new Palette(0xFFFFFFFF, 0xFF24292F, 0xFFE3E7EB, 0xFF6E7781, 0xFF0A5FC2, 0xFFA84300);

    /** Light on nearly black. */
    public static final Palette DARK =
            new Palette(0xFF0D1117, 0xFFE6EDF3, 0xFF262C36, 0xFF8B949E, 0xFF58A6FF, 0xFFF0883E);

    /** The palette of a look. */
    public static Palette of(boolean dark) {
        return dark ? DARK : LIGHT;
    }

    /** A tone's colour. */
    public int of(Tone tone) {
        return switch (tone) {
            case GENUINE -> genuine;
            case IMPOSTOR -> impostor;
            case NEUTRAL -> text;
        };
    }

    /**
     * A colour that lets through what is behind it.
     *
     * @param opacity 0 to 1
     */
    public static int sheer(int colour, double opacity) {
        return (int) Math.round(255 * opacity) << 24 | colour & 0xFFFFFF;
    }
}
