package facedesk.capture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bytedeco.javacv.FFmpegFrameGrabber;

/**
 * Why a video cannot be played, without FFmpeg's own message, which repeats the address and with it any password.
 */
final class VideoFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** Causes a person can act on. */
    enum Kind {
        DENIED,
        NOT_FOUND,
        REFUSED,
        TIMED_OUT,
        NO_PICTURES,
        TOO_LARGE,
        UNREADABLE
    }

    private static final Pattern CODE = Pattern.compile("error (-?\\d+)");

    private final Kind kind;

    VideoFault(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** From FFmpeg's error number, which JavaCV puts into its message. */
    static VideoFault of(FFmpegFrameGrabber.Exception e) {
        Matcher match = CODE.matcher(String.valueOf(e.getMessage()));
        return new VideoFault(match.find() ? kindOf(Integer.parseInt(match.group(1))) : Kind.UNREADABLE);
    }

    /** Numbers of POSIX, and FFmpeg's own for HTTP answers: minus the four bytes F8 and the digits. */
    private static Kind kindOf(int code) {
        return switch (-code) {
            case 1, 13 -> Kind.DENIED;
            case 2 -> Kind.NOT_FOUND;
            case 101, 111, 113 -> Kind.REFUSED;
            case 60, 110, 10060 -> Kind.TIMED_OUT;
            default -> kindOfHttp(-code);
        };
    }

    private static Kind kindOfHttp(int code) {
        if (code == http('4', '0', '1') || code == http('4', '0', '3')) {
            return Kind.DENIED;
        }
        return code == http('4', '0', '4') ? Kind.NOT_FOUND : Kind.UNREADABLE;
    }

    private static int http(char first, char second, char third) {
        return 0xF8 | first << 8 | second << 16 | third << 24;
    }
}
