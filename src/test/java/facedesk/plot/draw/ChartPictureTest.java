package facedesk.plot.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import facedesk.plot.SampleCharts;
import facedesk.plot.axis.Axis;
import facedesk.plot.axis.NumberStyle;
import facedesk.plot.axis.Scale;
import facedesk.plot.chart.Chart;
import facedesk.plot.chart.Curve;
import facedesk.plot.chart.PixelMap;
import facedesk.plot.chart.Tone;
import facedesk.plot.paint.Palette;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartPictureTest {
    @ParameterizedTest
    @CsvSource({"400,300,1", "400,300,2", "1600,1000,1"})
    void thePictureIsAsSharpAsTheScreenAndItsMapIsInLogicalPixels(int width, int height, double scale) {
        ChartPicture picture = ChartPicture.of(SampleCharts.bars(), look(width, height, scale, Palette.DARK));
        assertThat(picture.width()).isEqualTo((int) (width * scale));
        assertThat(picture.argb()).hasSize(picture.width() * picture.height());
        PixelMap map = picture.map();
        assertThat(map.left()).isPositive();
        assertThat(map.right()).isLessThan(width);
        assertThat(map.bottom()).isLessThan(height);
        assertThat(map.width()).isGreaterThan(width * 0.6);
    }

    @Test
    void everyPixelIsOpaque() {
        ChartPicture picture = ChartPicture.of(SampleCharts.curves(), look(400, 300, 1, Palette.LIGHT));
        assertThat(Arrays.stream(picture.argb()).allMatch(pixel -> pixel >>> 24 == 0xFF))
                .isTrue();
    }

    /** The frame of the plot as JFreeChart draws it lies where our own arithmetic says. */
    @Test
    void theAxisLineLiesAtTheBeginningOfTheMap() {
        ChartPicture picture = ChartPicture.of(upright(0.25), look(500, 400, 1, Palette.LIGHT));
        PixelMap map = picture.map();
        int row = (int) (map.top() + map.height() / 2);
        int[] pixels = Arrays.copyOfRange(picture.argb(), row * 500, row * 500 + 500);
        double[] blue = IntStream.range(0, 500)
                .filter(column -> pixels[column] == Palette.LIGHT.genuine())
                .mapToDouble(column -> column + 0.5)
                .toArray();
        assertThat(Arrays.stream(blue).average().orElseThrow()).isCloseTo(map.x(0.25), within(1.0));
    }

    @Test
    void textIsNeverSmallerThanTwelvePixels() {
        assertThat(ChartSheet.textSize(100)).isEqualTo(12);
        assertThat(ChartSheet.textSize(400)).isEqualTo(12);
        assertThat(ChartSheet.textSize(1600)).isEqualTo(16);
    }

    @Test
    void aPagesDrawingsTakeTheirColoursFromThePageAndShareNoId() {
        String first =
                ChartFormats.svgForPage(SampleCharts.bars(), SampleCharts.overlay(), 720, 420, Locale.ENGLISH, "a-");
        assertThat(first).startsWith("<svg").doesNotContain("http").doesNotContain("rgb(");
        assertThat(first).contains("var(--plot-impostor)", "var(--plot-text)", "var(--plot-background)");
        assertThat(first).contains("id=\"a-clipPath1\"").doesNotContain("id=\"clipPath1\"");
        assertThat(first).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(ChartFormats.pageStyle(Palette.DARK)).contains("--plot-impostor: #f0883e;");
    }

    private static Chart upright(double x) {
        return new Chart(
                "",
                new Axis("x", Scale.LINEAR, NumberStyle.NUMBER, -1, 1),
                new Axis("y", Scale.LINEAR, NumberStyle.NUMBER, 0, 1),
                List.of(),
                List.of(Curve.of("c", Tone.GENUINE, new double[] {x, x}, new double[] {0, 1})));
    }

    private static ChartPicture.Look look(int width, int height, double scale, Palette palette) {
        return new ChartPicture.Look(width, height, scale, palette, Locale.ENGLISH);
    }
}
