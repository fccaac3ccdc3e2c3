package facedesk.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import facedesk.detection.opencv.FaceFinders;
import facedesk.image.Frame;
import facedesk.image.Scaling;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped networks on real pictures. */
class RealFacesTest {
    private static FaceFinder finder;

    @BeforeAll
    static void open() throws DetectionException {
        finder = FaceFinders.open(RealNetworks.models());
    }

    @AfterAll
    static void close() {
        finder.close();
    }

    @ParameterizedTest
    @CsvSource({"1,3", "2,3", "3,3", "4,4", "5,5", "6,4"})
    void findsEveryFaceOfTheSamplePicturesAndNothingElse(int sample, int count) {
        assertThat(finder.findInPhoto(RealNetworks.sample(sample))).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6"})
    void findsAFaceThatFillsThePicture(int sample) {
        Frame picture = RealNetworks.sample(sample);
        for (Face face : finder.findInPhoto(picture)) {
            Box box = face.box();
            Frame tight = RealNetworks.crop(
                    picture, (int) box.x(), (int) box.y(), (int) box.width() + 1, (int) box.height() + 1);
            Optional<Face> again = Faces.subject(finder.findInPhoto(tight), tight.width(), tight.height());
            assertThat(again).isPresent();
            Point nose = again.get().points().nose();
            Point there = new Point(nose.x() + (int) box.x(), nose.y() + (int) box.y());
            assertThat(there.distanceTo(face.points().nose()))
                    .isLessThan(0.3 * face.points().eyeDistance());
        }
    }

    /** At 2.5 m from a 720p webcam there are about 23 pixels between the eyes. */
    @Test
    void findsAPersonTwoAndAHalfMetresAway() {
        double[][] places = {{0.5, 0.5}, {0.2, 0.4}, {0.75, 0.6}};
        int shown = 0;
        int found = 0;
        for (int sample = 1; sample <= 6; sample++) {
            Frame picture = RealNetworks.sample(sample);
            for (Face face : finder.findInPhoto(picture)) {
                double scale = face.points().eyeDistance() / 23;
                for (double[] place : places) {
                    Point there = new Point(1280 * place[0], 720 * place[1]);
                    shown++;
                    found += seenSoon(placed(picture, face.points().nose(), scale, there), there) ? 1 : 0;
                }
            }
        }
        assertThat((double) found / shown).as("%d of %d", found, shown).isGreaterThanOrEqualTo(0.95);
    }

    /** Within one round of closer looks, a second of live video. */
    private static boolean seenSoon(Frame frame, Point nose) {
        for (int look = 0; look < 6; look++) {
            if (finder.find(frame).stream().anyMatch(one -> one.points().nose().distanceTo(nose) < 6)) {
                return true;
            }
        }
        return false;
    }

    /** A 720p frame in which that point of a picture, so many times smaller, lies at that place. */
    private static Frame placed(Frame picture, Point point, double scale, Point place) {
        return Scaling.crop(
                picture,
                point.x() - place.x() * scale,
                point.y() - place.y() * scale,
                1280 * scale,
                720 * scale,
                1280,
                720);
    }

    @Test
    void aMirroredPictureTurnsTheHeadTheOtherWay() {
        Frame frame = RealNetworks.webcamFrame();
        Face face = finder.find(frame).get(0);
        Face mirrored = finder.find(RealNetworks.mirrored(frame)).get(0);

        assertThat(Math.abs(face.pose().yaw())).isGreaterThan(5);
        assertThat(mirrored.pose().yaw()).isCloseTo(-face.pose().yaw(), within(5.0));
        assertThat(mirrored.pose().pitch()).isCloseTo(face.pose().pitch(), within(5.0));
        assertThat(mirrored.pose().roll()).isCloseTo(-face.pose().roll(), within(4.0));
    }

    @Test
    void followsAFaceThroughAShift() {
        Frame picture = RealNetworks.sample(3);
        Face face = finder.find(RealNetworks.crop(picture, 380, 240, 640, 480)).get(0);
        Point start = face.points().nose();
        for (int step = 1; step <= 10; step++) {
            Frame moved = RealNetworks.crop(picture, 380 - 8 * step, 240 + 4 * step, 640, 480);
            face = finder.follow(moved, face).orElseThrow();
            Point expected = new Point(start.x() + 8 * step, start.y() - 4 * step);
            assertThat(face.points().nose().distanceTo(expected)).isLessThan(4);
        }
    }

    @Test
    void doesNotFollowAFaceThatIsGone() {
        Frame frame = RealNetworks.webcamFrame();
        Face face = finder.find(frame).get(0);

        assertThat(finder.follow(RealNetworks.crop(RealNetworks.sample(3), 0, 900, 640, 450), face))
                .isEmpty();
        assertThat(finder.follow(grey(640, 480), face)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "641,479", "3840,2160", "5,900", "900,5", "2,2"})
    void findsNobodyInAnEmptyFrameOfAnySize(int width, int height) {
        assertThat(finder.find(grey(width, height))).isEmpty();
        assertThat(finder.findInPhoto(grey(width, height))).isEmpty();
    }

    @Test
    void findsManyFacesAtOnce() {
        Frame face = RealNetworks.crop(RealNetworks.sample(3), 560, 320, 280, 320);
        Frame crowd = tiled(face, 4, 3);

        List<Face> faces = finder.find(crowd);

        assertThat(faces).hasSizeBetween(9, 13);
        assertThat(faces).extracting(one -> one.box().area()).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void nativeMemoryStaysFlat() {
        Frame frame = RealNetworks.webcamFrame();
        Face face = finder.find(frame).get(0);
        rounds(frame, face, 40);
        long before = Pointer.physicalBytes();

        rounds(frame, face, 300);

        assertThat(Pointer.physicalBytes() - before).isLessThan(64L << 20);
    }

    @Test
    void aMissingNetworkIsASentence() {
        Path nowhere = Path.of("nowhere.onnx");
        assertThatThrownBy(() -> FaceFinders.open(new DetectionModels(nowhere, nowhere, nowhere, nowhere)))
                .isInstanceOf(DetectionException.class)
                .hasMessageContaining("nowhere.onnx");
    }

    private static void rounds(Frame frame, Face face, int count) {
        for (int i = 0; i < count; i++) {
            finder.find(frame);
            finder.follow(frame, face);
        }
    }

    private static Frame grey(int width, int height) {
        byte[] bgr = new byte[width * height * 3];
        java.util.Arrays.fill(bgr, (byte) 110);
        return Frame.still(bgr, width, height);
    }

    private static Frame tiled(Frame tile, int across, int down) {
        int width = tile.width() * across;
        int height = tile.height() * down;
        byte[] bgr = new byte[width * height * 3];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < across; x++) {
                int from = y % tile.height() * tile.width() * 3;
                System.arraycopy(tile.bgr(), from, bgr, (y * width + x * tile.width()) * 3, tile.width() * 3);
            }
        }
        return Frame.still(bgr, width, height);
    }
}
