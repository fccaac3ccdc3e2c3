package facedesk.capture;

import facedesk.image.Frame;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.jspecify.annotations.Nullable;

/** A video file, played at its own rate. */
final class VideoFileSource implements FrameSource {
    private final Path file;
    private final Playback playback;
    private final Pacer pacer;

    @Nullable
    private VideoPictures pictures;

    @Nullable
    private VideoClock clock;

    private long sequence;

    VideoFileSource(Path file, Playback playback, Pacer pacer) {
        this.file = file;
        this.playback = playback;
        this.pacer = pacer;
    }

    @Override
    public String label() {
        return FileNames.of(file);
    }

    @Override
    public boolean isDemo() {
        return false;
    }

    @Override
    public void open() throws CaptureException {
        close();
        pictures = openFile();
        clock = new VideoClock(new Rhythm(pacer, playback.paced()), pictures.periodNanos());
    }

    private VideoPictures openFile() throws CaptureException {
        checkFile();
        FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(file.toFile());
        grabber.setOption("protocol_whitelist", "file");
        try {
            return VideoPictures.open(grabber);
        } catch (VideoFault e) {
            throw unplayable(e);
        }
    }

    private void checkFile() throws CaptureException {
        if (!Files.exists(file)) {
            throw new CaptureException("The video " + label() + " does not exist. Check the path " + file + ".");
        }
        if (!Files.isRegularFile(file)) {
            throw new CaptureException(label() + " is not a file. For a folder of pictures use images:FOLDER.");
        }
        if (!Files.isReadable(file)) {
            throw new CaptureException("The video " + label() + " may not be read. Check its permissions.");
        }
    }

    private CaptureException unplayable(VideoFault fault) {
        String cause =
                switch (fault.kind()) {
                    case NO_PICTURES -> " holds no pictures.";
                    case TOO_LARGE -> " has pictures of more than 40 megapixels.";
                    default -> " cannot be played; it may be damaged or no video at all.";
                };
        return new CaptureException("The video " + label() + cause, fault);
    }

    @Override
    @Nullable
    public Frame grab() throws CaptureException {
        if (clock == null) {
            throw new CaptureException("The video " + label() + " is not open.");
        }
        VideoPicture picture = next();
        if (picture == null && playback.loops()) {
            pictures = reopened();
            clock.rewound();
            picture = next();
            if (picture == null) {
                throw new CaptureException("The video " + label() + " holds no pictures.");
            }
        }
        return picture == null ? null : picture.frame(sequence++, clock.due(picture));
    }

    private VideoPictures reopened() throws CaptureException {
        closePictures();
        return openFile();
    }

    @Nullable
    private VideoPicture next() throws CaptureException {
        try {
            return pictures == null ? null : pictures.next();
        } catch (VideoFault e) {
            throw unplayable(e);
        }
    }

    private void closePictures() {
        if (pictures != null) {
            pictures.close();
            pictures = null;
        }
    }

    @Override
    public void close() {
        closePictures();
        clock = null;
    }
}
