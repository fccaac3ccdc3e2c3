package facedesk.plot.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.evaluation.report.EvaluationException;
import facedesk.plot.SampleCharts;
import facedesk.plot.draw.ChartPicture;
import facedesk.plot.paint.Palette;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Files open again and hold what was drawn. */
class ChartFileTest {
    private static final ChartPicture.Look LOOK = new ChartPicture.Look(400, 300, 1.5, Palette.LIGHT, Locale.ENGLISH);

    @TempDir
    private Path folder;

    @Test
    void aPictureHasThePixelsItWasAskedFor() throws Exception {
        var image = ImageIO.read(write("a.png", ChartFormat.PNG).toFile());
        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getHeight()).isEqualTo(450);
        assertThat(image.getRGB(1, 1)).isEqualTo(Palette.LIGHT.background());
        assertThat(coloured(image, Palette.LIGHT.genuine())).isGreaterThan(100);
    }

    @Test
    void aDrawingIsWellFormedAndKeepsWordsAsText() throws Exception {
        Path file = write("a.svg", ChartFormat.SVG);
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 400 300");
        assertThat(svg.getDocumentElement().getTextContent()).contains("Curves", "threshold", "-point");
        assertThat(svg.getElementsByTagName("path").getLength()).isPositive();
        assertThat(svg.getElementsByTagName("image").getLength())
                .as("pixels in a drawing")
                .isZero();
        assertThat(Files.readString(file)).doesNotContain("<!DOCTYPE");
    }

    @Test
    void theDataOfLinesHaveTheirBoundsAndOperatingPoints() throws Exception {
        assertThat(Files.readAllLines(write("a.csv", ChartFormat.CSV)))
                .containsExactly(
                        "series,x,y,low_x,low_y,high_x,high_y",
                        "'+rate,0,0.001,0,0,0,0.002",
                        "'+rate,0.5,0.01,0.5,0.005,0.5,0.02",
                        "'+rate,1,0.1,1,0.05,1,0.2",
                        "'-point,0.5,0.01,0.5,0.005,0.5,0.02");
    }

    @Test
    void noCellOfABarChartIsAFormula() throws Exception {
        Path file = folder.resolve("b.csv");
        ChartFile.write(file, ChartFormat.CSV, SampleCharts.bars(), SampleCharts.overlay(), LOOK);
        assertThat(Files.readAllLines(file)).hasSize(4).first().isEqualTo("series,from,to,value");
        assertThat(Files.readAllLines(file).get(1)).isEqualTo("'=cmd & <b>,0,0.2,4");
    }

    @Test
    void theFormatFollowsFromTheName() {
        assertThat(ChartFormat.of("Plot.SVG")).contains(ChartFormat.SVG);
        assertThat(ChartFormat.of("png")).contains(ChartFormat.PNG);
        assertThat(ChartFormat.of("plot.pdf")).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> ChartFile.write(
                        file.resolve("a.png"), ChartFormat.PNG, SampleCharts.curves(), SampleCharts.overlay(), LOOK))
                .isInstanceOf(EvaluationException.class);
    }

    private Path write(String name, ChartFormat format) throws EvaluationException {
        Path file = folder.resolve(name);
        ChartFile.write(file, format, SampleCharts.curves(), SampleCharts.overlay(), LOOK);
        return file;
    }

    private static long coloured(BufferedImage image, int colour) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).filter(pixel -> pixel == colour).count();
    }
}
