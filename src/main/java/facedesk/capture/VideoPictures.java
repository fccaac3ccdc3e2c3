package facedesk.capture;

import facedesk.image.Mats;
import java.nio.ByteBuffer;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.FrameGrabber;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a video, one after the other, with their times: what files and streams have in common. Holds the
 * native decoder from {@link #open} to {@link #close}; owned by one thread.
 */
final class VideoPictures implements AutoCloseable {
    private static final long MAX_PIXELS = 40_000_000;

    private final FFmpegFrameGrabber grabber;

    private VideoPictures(FFmpegFrameGrabber grabber) {
        this.grabber = grabber;
    }

    /**
     * Opens a video.
     *
     * @throws VideoFault if it cannot be opened or has no pictures
     */
    static VideoPictures open(FFmpegFrameGrabber grabber) throws VideoFault {
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
        grabber.setImageMode(FrameGrabber.ImageMode.COLOR);
        grabber.setPixelFormat(avutil.AV_PIX_FMT_BGR24);
        VideoPictures pictures = new VideoPictures(grabber);
        try {
            grabber.start();
        } catch (FFmpegFrameGrabber.Exception e) {
            pictures.close();
            throw VideoFault.of(e);
        }
        if (!grabber.hasVideo() || grabber.getImageWidth() <= 0 || grabber.getImageHeight() <= 0) {
            pictures.close();
            throw new VideoFault(VideoFault.Kind.NO_PICTURES);
        }
        if ((long) grabber.getImageWidth() * grabber.getImageHeight() > MAX_PIXELS) {
            pictures.close();
            throw new VideoFault(VideoFault.Kind.TOO_LARGE);
        }
        return pictures;
    }

    /** The next picture, upright, or null at the end. */
    @Nullable
    VideoPicture next() throws VideoFault {
        try {
            org.bytedeco.javacv.Frame frame = grabber.grabImage();
            return frame == null || frame.image == null ? null : copy(frame);
        } catch (FFmpegFrameGrabber.Exception e) {
            throw VideoFault.of(e);
        }
    }

    /** Duration of a picture in nanoseconds at the video's nominal rate; 25 per second where that makes no sense. */
    long periodNanos() {
        double rate = grabber.getVideoFrameRate();
        return Math.round(1e9 / (rate >= 0.1 && rate <= 1000 ? rate : 25));
    }

    /** The demuxer's name, such as "mpjpeg". */
    String container() {
        try (BytePointer name = grabber.getFormatContext().iformat().name()) {
            return name == null ? "" : name.getString();
        }
    }

    /** Whether the length is known, as it is of a recording and not of a live stream. */
    boolean isRecording() {
        return grabber.getLengthInTime() > 0;
    }

    private VideoPicture copy(org.bytedeco.javacv.Frame frame) throws VideoFault {
        ByteBuffer buffer = (ByteBuffer) frame.image[0];
        try (BytePointer data = new BytePointer(buffer);
                Mat mat = new Mat(
                        frame.imageHeight,
                        frame.imageWidth,
                        opencv_core.CV_8UC(frame.imageChannels),
                        data,
                        frame.imageStride)) {
            if (!Mats.isPicture(mat)) {
                throw new VideoFault(VideoFault.Kind.NO_PICTURES);
            }
            return new VideoPicture(
                    Mats.bgr(mat), mat.cols(), mat.rows(), quarterTurns(), Math.multiplyExact(frame.timestamp, 1000L));
        }
    }

    /** How far a telephone was turned, in quarters clockwise, 0 to 3. */
    private int quarterTurns() {
        double degrees = grabber.getDisplayRotation();
        return Double.isNaN(degrees) ? 0 : Math.floorMod(Math.round(-degrees / 90), 4);
    }

    @Override
    public void close() {
        try {
            grabber.close();
        } catch (FrameGrabber.Exception e) {
            throw new IllegalStateException("A video could not be closed", e);
        }
    }
}
