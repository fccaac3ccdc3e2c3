package facedesk.capture;

import facedesk.text.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bytedeco.opencv.global.opencv_videoio;
import org.bytedeco.opencv.opencv_videoio.VideoCapture;

/**
 * The cameras of this computer. On Linux from the device files, without switching a camera on; elsewhere by trying the
 * first few numbers, which takes some seconds and makes the cameras' lights flash. Not for the JavaFX thread.
 */
public final class Cameras {
    private static final Pattern DEVICE = Pattern.compile("video(\\d+)");
    private static final int PROBED = 6;

    private final boolean deviceFiles;
    private final Path devices;
    private final Path descriptions;

    /** Of this computer. */
    public Cameras() {
        this(isLinux(), Path.of("/dev"), Path.of("/sys/class/video4linux"));
    }

    Cameras(boolean deviceFiles, Path devices, Path descriptions) {
        this.deviceFiles = deviceFiles;
        this.devices = devices;
        this.descriptions = descriptions;
    }

    /** Every camera found, by number, those that may not be used with the reason. Possibly empty. */
    public List<Camera> list() {
        return deviceFiles ? byDeviceFile() : byTrying();
    }

    /** What is known to be wrong with a camera before it is opened, with the cure; empty if nothing is. */
    Optional<Phrase> problemOf(int index) {
        Path device = devices.resolve("video" + index);
        if (!deviceFiles) {
            return Optional.empty();
        }
        if (!Files.exists(device)) {
            return Optional.of(Phrase.of(CaptureFault.CAMERA_ABSENT, SourceName.camera(index)));
        }
        return Files.isReadable(device) && Files.isWritable(device)
                ? Optional.empty()
                : Optional.of(Phrase.of(CaptureFault.CAMERA_DENIED, SourceName.camera(index), device.toString()));
    }

    /** The system's own camera interface, named so that OpenCV does not try one after the other. */
    static int api() {
        return isLinux() ? opencv_videoio.CAP_V4L2 : opencv_videoio.CAP_ANY;
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    private List<Camera> byDeviceFile() {
        try (Stream<Path> entries = Files.list(devices)) {
            return entries.map(entry -> DEVICE.matcher(FileNames.of(entry)))
                    .filter(Matcher::matches)
                    .map(match -> Integer.parseInt(match.group(1)))
                    .filter(this::givesPictures)
                    .sorted(Comparator.naturalOrder())
                    .map(index -> new Camera(index, nameOf(index), problemOf(index)))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** A webcam has a second device file, for data about its pictures: its index is not 0. */
    private boolean givesPictures(int index) {
        return described(index, "index", "0").equals("0");
    }

    private Phrase nameOf(int index) {
        String name = described(index, "name", "");
        return name.isEmpty() ? SourceName.camera(index) : SourceName.named(name);
    }

    private String described(int index, String what, String otherwise) {
        try {
            String text = Files.readString(descriptions.resolve("video" + index).resolve(what))
                    .strip();
            return text.isEmpty() ? otherwise : text;
        } catch (IOException e) {
            return otherwise;
        }
    }

    private static List<Camera> byTrying() {
        List<Camera> found = new ArrayList<>();
        for (int index = 0; index < PROBED; index++) {
            try (VideoCapture device = new VideoCapture()) {
                if (device.open(index, api()) && device.isOpened()) {
                    found.add(new Camera(index, SourceName.camera(index), Optional.empty()));
                }
                device.release();
            }
        }
        return found;
    }
}
