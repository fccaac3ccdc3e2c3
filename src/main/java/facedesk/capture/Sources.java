package facedesk.capture;

import facedesk.capture.demo.DemoPeople;
import facedesk.capture.demo.DemoSource;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * From a source's address to the source. Immutable, safe from any thread; the sources it makes are each owned by one.
 *
 * <ul>
 *   <li>{@code camera:0}, {@code camera:0?size=1280x720}: a camera of this computer
 *   <li>{@code file:PATH.mp4}: a video file
 *   <li>{@code images:FOLDER}, {@code images:FOLDER?rate=25}: the pictures of a folder, in the order of their names
 *   <li>{@code rtsp://...}, {@code http://...}, {@code https://...}: a stream
 *   <li>{@code demo:}, {@code demo:?seed=7}: the demo camera
 * </ul>
 */
public final class Sources {
    private final Path assets;
    private final Pacer pacer;

    /** With the program's assets folder, where the demo pictures lie, and the real clock. */
    public Sources(Path assets) {
        this(assets, Pacer.system());
    }

    /** With a clock of one's own. */
    public Sources(Path assets, Pacer pacer) {
        this.assets = assets;
        this.pacer = pacer;
    }

    /** As {@link #parse(String, Playback)}, played as a camera: paced and looped. */
    public FrameSource parse(String uri) throws CaptureException {
        return parse(uri, Playback.LIVE);
    }

    /**
     * The source at an address, not yet opened.
     *
     * @param playback how files, folders and the demo are played
     * @throws CaptureException if the address is of no known kind or badly formed; the message says which there are and
     *     never repeats the address, which may hold a password
     */
    public FrameSource parse(String uri, Playback playback) throws CaptureException {
        String address = uri.strip();
        int colon = address.indexOf(':');
        String kind = colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = address.substring(colon + 1);
        return switch (kind) {
            case "camera" -> camera(SourceOptions.of(rest));
            case "file" -> new VideoFileSource(path(rest), playback, pacer);
            case "images" -> images(SourceOptions.ofPath(rest, "rate"), playback);
            case "demo" -> demo(SourceOptions.of(rest), playback);
            case "rtsp", "http", "https" -> new StreamSource(StreamAddress.of(address), playback, pacer);
            default -> throw new CaptureException(CaptureFault.UNKNOWN_KIND);
        };
    }

    private FrameSource camera(SourceOptions options) throws CaptureException {
        options.allow("size");
        int index;
        try {
            index = Integer.parseInt(options.main());
        } catch (NumberFormatException e) {
            throw new CaptureException(e, CaptureFault.CAMERA_NUMBER);
        }
        if (index < 0 || index > CameraSource.MAX_INDEX) {
            throw new CaptureException(CaptureFault.CAMERA_RANGE, CameraSource.MAX_INDEX);
        }
        return new CameraSource(index, options.size("size", CameraSource.DEFAULT_SIZE), pacer);
    }

    private FrameSource images(SourceOptions options, Playback playback) throws CaptureException {
        double rate = options.number("rate", FolderSource.DEFAULT_RATE, 0.5, 120);
        return new FolderSource(path(options.main()), rate, playback, pacer);
    }

    private FrameSource demo(SourceOptions options, Playback playback) throws CaptureException {
        options.allow("seed");
        if (!options.main().isEmpty()) {
            throw new CaptureException(CaptureFault.DEMO_ADDRESS);
        }
        return new DemoSource(DemoPeople.read(assets), options.whole("seed", DemoSource.DEFAULT_SEED), playback, pacer);
    }

    private static Path path(String text) throws CaptureException {
        String plain = text.startsWith("///") ? text.substring(2) : text;
        if (plain.isBlank()) {
            throw new CaptureException(CaptureFault.PATH_MISSING);
        }
        try {
            return Path.of(plain).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new CaptureException(e, CaptureFault.NO_PATH, plain);
        }
    }
}
