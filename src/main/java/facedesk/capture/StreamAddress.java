package facedesk.capture;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a stream comes from. Its text form is the host alone, so that no log or screen shows a password.
 */
final class StreamAddress {
    private final String secret;
    private final String scheme;
    private final String host;

    private StreamAddress(String secret, String scheme, String host) {
        this.secret = secret;
        this.scheme = scheme;
        this.host = host;
    }

    static StreamAddress of(String address) throws CaptureException {
        URI uri = uri(address);
        if (uri == null || uri.getScheme() == null || uri.getHost() == null) {
            throw new CaptureException(CaptureFault.STREAM_ADDRESS);
        }
        return new StreamAddress(address, uri.getScheme().toLowerCase(Locale.ROOT), uri.getHost());
    }

    /** The parser's own exception repeats the address, so it is not passed on. */
    @Nullable
    private static URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** The whole address, with whatever credentials it holds: for the one that connects, never to be shown. */
    String secret() {
        return secret;
    }

    boolean isRtsp() {
        return scheme.equals("rtsp");
    }

    String host() {
        return host;
    }

    @Override
    public String toString() {
        return host;
    }
}
