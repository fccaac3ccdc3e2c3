package facedesk.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every EXIF orientation of a stored picture with red, green, blue, white quarters, clockwise from the upper left. */
class OrientationTest {
    @ParameterizedTest
    @CsvSource({
        "0, 64, 32, red green blue white",
        "1, 64, 32, red green blue white",
        "2, 64, 32, green red white blue",
        "3, 64, 32, blue white red green",
        "4, 64, 32, white blue green red",
        "5, 32, 64, red white blue green",
        "6, 32, 64, white red green blue",
        "7, 32, 64, blue green red white",
        "8, 32, 64, green blue white red",
        "9, 64, 32, red green blue white"
    })
    void turnsAsTheTagSays(int tag, int width, int height, String clockwise) throws ImageException {
        byte[] jpeg = ImageEncoder.jpeg(PictureBytes.quarters(64, 32), 95);
        for (boolean littleEndian : List.of(true, false)) {
            Frame frame = ImageDecoder.decode(PictureBytes.withOrientation(jpeg, tag, littleEndian));
            assertThat(frame.width()).isEqualTo(width);
            assertThat(frame.height()).isEqualTo(height);
            assertThat(String.join(
                            " ",
                            PictureBytes.colourAt(frame, .25, .25),
                            PictureBytes.colourAt(frame, .75, .25),
                            PictureBytes.colourAt(frame, .75, .75),
                            PictureBytes.colourAt(frame, .25, .75)))
                    .isEqualTo(clockwise);
        }
    }
}
