package facedesk.capture;

import facedesk.image.Frame;
import facedesk.text.Phrase;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.jspecify.annotations.Nullable;

/**
 * A stream from the network. RTSP runs over TCP, because lost packets tear pictures; nothing waits longer than
 * {@value #TIMEOUT_SECONDS} seconds for an answer. A recording served over HTTP is paced, a live stream paces itself.
 */
final class StreamSource implements FrameSource {
    static final int TIMEOUT_SECONDS = 5;
    private static final String TIMEOUT_MICROS = TIMEOUT_SECONDS + "000000";

    private final StreamAddress address;
    private final Playback playback;
    private final Pacer pacer;

    @Nullable
    private VideoPictures pictures;

    @Nullable
    private VideoClock clock;

    private boolean recording;
    private long sequence;

    StreamSource(StreamAddress address, Playback playback, Pacer pacer) {
        this.address = address;
        this.playback = playback;
        this.pacer = pacer;
    }

    @Override
    public Phrase label() {
        return SourceName.named(address.host());
    }

    @Override
    public boolean isDemo() {
        return false;
    }

    @Override
    public FrameSource anew() {
        return new StreamSource(address, playback, pacer);
    }

    @Override
    public void open() throws CaptureException {
        close();
        VideoPictures opened = connect();
        pictures = opened;
        recording = opened.isRecording();
        clock = new VideoClock(new Rhythm(pacer, isPaced(opened)), opened.periodNanos());
    }

    /** Motion JPEG and RTSP deliver pictures as they are taken; other streams come faster, or in pieces of seconds. */
    private boolean isPaced(VideoPictures opened) {
        return playback.paced() && !address.isRtsp() && !opened.container().contains("jpeg");
    }

    private VideoPictures connect() throws CaptureException {
        FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(address.secret());
        grabber.setOption("protocol_whitelist", "http,https,httpproxy,tcp,tls,udp,rtp,srtp,rtsp,crypto");
        grabber.setOption("timeout", TIMEOUT_MICROS);
        grabber.setOption("rw_timeout", TIMEOUT_MICROS);
        grabber.setOption("fflags", "nobuffer");
        grabber.setVideoOption("flags", "low_delay");
        if (address.isRtsp()) {
            grabber.setOption("rtsp_transport", "tcp");
        }
        try {
            return VideoPictures.open(grabber);
        } catch (VideoFault e) {
            throw new CaptureException(e, fault(e.kind()), address.host());
        }
    }

    private static CaptureFault fault(VideoFault.Kind kind) {
        return switch (kind) {
            case DENIED -> CaptureFault.STREAM_DENIED;
            case NOT_FOUND -> CaptureFault.STREAM_NOT_FOUND;
            case REFUSED -> CaptureFault.STREAM_REFUSED;
            case TIMED_OUT -> CaptureFault.STREAM_TIMED_OUT;
            case NO_PICTURES -> CaptureFault.STREAM_WITHOUT_PICTURES;
            case TOO_LARGE -> CaptureFault.STREAM_TOO_LARGE;
            case UNREADABLE -> CaptureFault.STREAM_UNREADABLE;
        };
    }

    @Override
    @Nullable
    public Frame grab() throws CaptureException {
        if (clock == null || pictures == null) {
            throw new CaptureException(CaptureFault.NOT_OPEN, label());
        }
        VideoPicture picture = next(pictures);
        if (picture == null && recording && playback.loops()) {
            pictures.close();
            pictures = null;
            pictures = connect();
            clock.rewound();
            picture = next(pictures);
        }
        if (picture == null && recording && !playback.loops()) {
            return null;
        }
        if (picture == null) {
            throw new CaptureException(CaptureFault.STREAM_BROKE_OFF, address.host());
        }
        return picture.frame(sequence++, clock.due(picture));
    }

    @Nullable
    private VideoPicture next(VideoPictures from) throws CaptureException {
        try {
            return from.next();
        } catch (VideoFault e) {
            throw new CaptureException(e, CaptureFault.STREAM_BROKE_OFF, address.host());
        }
    }

    @Override
    public void close() {
        if (pictures != null) {
            pictures.close();
            pictures = null;
        }
        clock = null;
    }
}
