package facedesk.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalingTest {
    private final Frame quarters = PictureBytes.quarters(64, 64).at(7, 9);

    @Test
    void shrinkingAverages() {
        byte[] stripes = new byte[64 * 64 * 3];
        for (int i = 0; i < stripes.length; i++) {
            stripes[i] = (byte) (i / 3 % 2 * 200);
        }
        byte[] shrunk = Scaling.resize(Frame.still(stripes, 64, 64), 16, 16).bgr();
        assertThat(shrunk).containsOnly((byte) 100);
    }

    @Test
    void keepsSequenceAndTime() {
        Frame small = Scaling.fit(quarters, 32);
        assertThat(small.width()).isEqualTo(32);
        assertThat(small.sequence()).isEqualTo(7);
        assertThat(small.capturedNanos()).isEqualTo(9);
        assertThat(Scaling.fit(quarters, 100)).isSameAs(quarters);
    }

    @Test
    void cropsExactly() {
        Frame corner = Scaling.crop(quarters, 32, 32, 32, 32, 32, 32);
        assertThat(PictureBytes.colourAt(corner, .1, .1)).isEqualTo("blue");
        assertThat(PictureBytes.colourAt(corner, .9, .9)).isEqualTo("blue");
    }

    @Test
    void isBlackBeyondTheEdge() {
        Frame crop = Scaling.crop(quarters, -64, -64, 128, 128, 64, 64);
        assertThat(PictureBytes.colourAt(crop, .25, .25)).isEqualTo("colour 0");
        assertThat(PictureBytes.colourAt(crop, .6, .6)).isEqualTo("red");
        assertThat(PictureBytes.colourAt(crop, .9, .9)).isEqualTo("blue");
    }

    @Test
    void isAllBlackFarAway() {
        assertThat(Scaling.crop(quarters, 1000, 0, 10, 10, 8, 8).bgr()).containsOnly((byte) 0);
    }

    @ParameterizedTest
    @CsvSource({"NaN, 0, 1, 1", "0, 0, 0, 1", "0, 0, 1, NaN", "0, 0, 1e9, 1", "-1e9, 0, 1, 1"})
    void refusesWhatIsNoRegion(double x, double y, double width, double height) {
        assertThatThrownBy(() -> Scaling.crop(quarters, x, y, width, height, 8, 8))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, red", "1, white", "2, blue", "3, green"})
    void turnsClockwise(int quarters, String upperLeft) {
        Frame turned = Scaling.turned(PictureBytes.quarters(64, 32), quarters);
        assertThat(turned.width()).isEqualTo(quarters % 2 == 0 ? 64 : 32);
        assertThat(PictureBytes.colourAt(turned, .25, .25)).isEqualTo(upperLeft);
    }
}
