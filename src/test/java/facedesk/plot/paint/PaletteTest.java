package facedesk.plot.paint;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.plot.chart.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
    private static final double LEGIBLE = 4.5;
    private static final Path STYLES = Path.of("src/main/resources/facedesk/ui/theme/facedesk.css");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textAndDataStandOutFromTheBackground(boolean dark) {
        Palette palette = Palette.of(dark);
        for (Tone tone : Tone.values()) {
            assertThat(contrast(palette.of(tone), palette.background()))
                    .as(tone.name())
                    .isGreaterThanOrEqualTo(LEGIBLE);
        }
        assertThat(contrast(palette.frame(), palette.background())).isGreaterThanOrEqualTo(LEGIBLE);
    }

    @Test
    void theWindowUsesTheSameColours() throws IOException {
        String styles = Files.readString(STYLES);
        String light = styles.substring(styles.indexOf(".root {"), styles.indexOf(".root.dark {"));
        String dark = styles.substring(styles.indexOf(".root.dark {"));
        assertThat(light).contains("-face-accepted: " + web(Palette.LIGHT.genuine()));
        assertThat(light).contains("-face-unknown: " + web(Palette.LIGHT.impostor()));
        assertThat(dark).contains("-face-accepted: " + web(Palette.DARK.genuine()));
        assertThat(dark).contains("-face-unknown: " + web(Palette.DARK.impostor()));
    }

    private static String web(int colour) {
        return String.format("#%06x", colour & 0xFFFFFF);
    }

    /** Contrast ratio of WCAG 2.1. */
    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
