package facedesk.detection;

import facedesk.detection.opencv.FaceFinders;
import facedesk.image.Frame;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prints what detection reaches on real pictures: faces in the sample pictures, failures to acquire in a folder of
 * portraits, CPU milliseconds of each use. A program to run by hand, not a test: times depend on the machine.
 *
 * <p>Arguments: a folder of portraits, with sub-folders or without; none leaves that part out.
 */
public final class DetectionFigures {
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 100;

    private DetectionFigures() {}

    /** Runs all parts. */
    public static void main(String[] arguments) throws Exception {
        try (FaceFinder finder = FaceFinders.open(RealNetworks.models())) {
            samples(finder);
            times(finder);
            if (arguments.length > 0) {
                portraits(finder, Path.of(arguments[0]));
            }
        }
    }

    private static void samples(FaceFinder finder) throws Exception {
        for (int i = 1; i <= 6; i++) {
            Frame photo = RealNetworks.sample(i);
            List<Face> live = finder.find(photo);
            List<Face> faces = finder.findInPhoto(photo);
            System.out.printf(
                    "sample%d %dx%d: %d faces in the photo, %d live%n",
                    i, photo.width(), photo.height(), faces.size(), live.size());
            for (Face face : faces) {
                System.out.println("   " + line(face));
            }
        }
    }

    private static String line(Face face) {
        Box box = face.box();
        Quality quality = face.quality();
        return String.format(
                "box %.0f,%.0f %.0fx%.0f score %.3f presence %.3f eyes %.1f yaw %.1f pitch %.1f roll %.1f"
                        + " sharpness %.0f light %.0f contrast %.0f overall %.2f",
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                face.score(),
                quality.presence(),
                quality.eyeDistance(),
                face.pose().yaw(),
                face.pose().pitch(),
                face.pose().roll(),
                quality.sharpness(),
                quality.brightness(),
                quality.contrast(),
                quality.overall());
    }

    private static void times(FaceFinder finder) throws Exception {
        Frame frame = RealNetworks.webcamFrame();
        List<Face> faces = finder.find(frame);
        System.out.println("webcam frame: " + faces.size() + " face(s)");
        time("find, 640x480", () -> finder.find(frame));
        time("follow, 640x480", () -> finder.follow(frame, faces.get(0)));
        time("findInPhoto, 640x480", () -> finder.findInPhoto(frame));
        Frame empty = Frame.still(new byte[640 * 480 * 3], 640, 480);
        time("find, nobody there", () -> finder.find(empty));
    }

    private static void time(String what, Runnable work) {
        double[] millis = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (i >= 0) {
                millis[i] = (after - before) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                "%s: CPU ms least %.2f, median %.2f, p95 %.2f%n",
                what, millis[0], millis[ROUNDS / 2], millis[ROUNDS * 95 / 100]);
    }

    private static void portraits(FaceFinder finder, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".jpg"))
                    .sorted()
                    .toList();
        }
        int missing = 0;
        int missingLive = 0;
        for (Path file : files) {
            Frame photo = RealNetworks.read(file);
            Optional<Face> face = Faces.subject(finder.findInPhoto(photo), photo.width(), photo.height());
            missingLive += finder.find(photo).isEmpty() ? 1 : 0;
            if (face.isEmpty()) {
                missing++;
                System.out.println("no face: " + file.getFileName());
            }
        }
        System.out.printf(
                "%d portraits: %d without a face by findInPhoto, %d by find%n", files.size(), missing, missingLive);
    }
}
