package facedesk.capture;

import facedesk.image.Frame;
import facedesk.text.Phrase;
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
    public Phrase label() {
        return SourceName.named(FileNames.of(file));
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
            throw new CaptureException(CaptureFault.VIDEO_ABSENT, label(), file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new CaptureException(CaptureFault.VIDEO_NO_FILE, label());
        }
        if (!Files.isReadable(file)) {
            throw new CaptureException(CaptureFault.VIDEO_DENIED, label());
        }
    }

    private CaptureException unplayable(VideoFault fault) {
        CaptureFault cause =
                switch (fault.kind()) {
                    case NO_PICTURES -> CaptureFault.VIDEO_WITHOUT_PICTURES;
                    case TOO_LARGE -> CaptureFault.VIDEO_TOO_LARGE;
                    default -> CaptureFault.VIDEO_UNPLAYABLE;
                };
        return new CaptureException(fault, cause, label());
    }

    @Override
    @Nullable
    public Frame grab() throws CaptureException {
        if (clock == null) {
            throw new CaptureException(CaptureFault.NOT_OPEN, label());
        }
        VideoPicture picture = next();
        if (picture == null && playback.loops()) {
            pictures = reopened();
            clock.rewound();
            picture = next();
            if (picture == null) {
                throw new CaptureException(CaptureFault.VIDEO_WITHOUT_PICTURES, label());
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
