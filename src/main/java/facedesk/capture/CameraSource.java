package facedesk.capture;

import facedesk.image.Frame;
import facedesk.image.Mats;
import facedesk.text.Phrase;
import java.util.Optional;
import org.bytedeco.opencv.global.opencv_videoio;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_videoio.VideoCapture;
import org.bytedeco.opencv.opencv_videoio.VideoWriter;
import org.jspecify.annotations.Nullable;

/**
 * A camera of this computer. Its driver's buffer is copied before a frame is handed out. How long a dead camera blocks a
 * grab is the driver's affair (on Linux up to 10 s, or the seconds in the environment variable
 * {@code OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT}), so a watchdog belongs beside it.
 */
final class CameraSource implements FrameSource {
    static final int MAX_INDEX = 63;
    static final FrameSize DEFAULT_SIZE = new FrameSize(640, 480);

    private static final int RATE = 30;

    /** A camera may spoil a few pictures, when it starts or when its cable is touched. */
    private static final int SPOILT_PICTURES = 10;

    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final int index;
    private final FrameSize size;
    private final Pacer pacer;

    @Nullable
    private VideoCapture device;

    private long sequence;

    CameraSource(int index, FrameSize size, Pacer pacer) {
        this.index = index;
        this.size = size;
        this.pacer = pacer;
    }

    @Override
    public Phrase label() {
        return SourceName.camera(index);
    }

    @Override
    public boolean isDemo() {
        return false;
    }

    @Override
    public FrameSource anew() {
        return new CameraSource(index, size, pacer);
    }

    @Override
    public void open() throws CaptureException {
        close();
        Optional<Phrase> problem = new Cameras().problemOf(index);
        if (problem.isPresent()) {
            throw new CaptureException(problem.get());
        }
        VideoCapture opened = new VideoCapture();
        try {
            if (!opened.open(index, Cameras.api()) || !opened.isOpened()) {
                throw new CaptureException(CaptureFault.CAMERA_BUSY, label());
            }
            configure(opened);
        } catch (CaptureException | RuntimeException e) {
            opened.close();
            throw e instanceof CaptureException known
                    ? known
                    : new CaptureException(e, CaptureFault.CAMERA_BUSY, label());
        }
        device = opened;
    }

    /** Cameras that cannot follow a wish ignore it. Compressed pictures, or USB 2 is too slow for 720p at 30. */
    private void configure(VideoCapture opened) {
        int motionJpeg = VideoWriter.fourcc((byte) 'M', (byte) 'J', (byte) 'P', (byte) 'G');
        opened.set(opencv_videoio.CAP_PROP_FOURCC, motionJpeg);
        opened.set(opencv_videoio.CAP_PROP_FRAME_WIDTH, size.width());
        opened.set(opencv_videoio.CAP_PROP_FRAME_HEIGHT, size.height());
        opened.set(opencv_videoio.CAP_PROP_FPS, RATE);
    }

    @Override
    public Frame grab() throws CaptureException {
        if (device == null) {
            throw new CaptureException(CaptureFault.NOT_OPEN, label());
        }
        long start = pacer.nanos();
        try (Mat picture = new Mat()) {
            for (int spoilt = 0; spoilt < SPOILT_PICTURES && pacer.nanos() - start < PATIENCE_NANOS; spoilt++) {
                if (device.read(picture) && Mats.isPicture(picture)) {
                    long now = pacer.nanos();
                    return Frame.ofBgr(Mats.bgr(picture), picture.cols(), picture.rows(), sequence++, now);
                }
            }
        } catch (RuntimeException e) {
            throw new CaptureException(e, CaptureFault.CAMERA_SILENT, label());
        }
        throw new CaptureException(CaptureFault.CAMERA_SILENT, label());
    }

    @Override
    public void close() {
        if (device != null) {
            device.release();
            device.close();
            device = null;
        }
    }
}
