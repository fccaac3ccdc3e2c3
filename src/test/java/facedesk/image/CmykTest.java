package facedesk.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JPEGs of four inks, stored inverted as printing programs do: 255 is no ink. */
class CmykTest {
    @ParameterizedTest
    @CsvSource({"255, 255, 255, 255, white", "255, 0, 0, 255, red", "0, 255, 0, 255, green", "0, 0, 255, 255, blue"})
    void becomesColours(int cyan, int magenta, int yellow, int black, String colour) throws Exception {
        Frame frame = ImageDecoder.decode(jpeg(cyan, magenta, yellow, black));
        assertThat(frame.width()).isEqualTo(32);
        assertThat(PictureBytes.colourAt(frame, .5, .5)).isEqualTo(colour);
    }

    private static byte[] jpeg(int... inks) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 32, 32, 4, null);
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 32; x++) {
                raster.setPixel(x, y, inks);
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(raster, null, null));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
