package facedesk.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import facedesk.image.Frame;
import facedesk.image.ImageEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A network camera on this computer's own loopback: ten Motion JPEG pictures, then it hangs up. */
class StreamSourceTest {
    private static final int PICTURES = 10;

    private final ManualPacer pacer = new ManualPacer();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/live", StreamSourceTest::motionJpeg);
        server.createContext("/locked", exchange -> answer(exchange, 401));
        server.createContext("/absent", exchange -> answer(exchange, 404));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void givesTheCamerasPicturesAndSaysWhenItBreaksOff() throws CaptureException {
        try (FrameSource source = source("/live")) {
            source.open();
            Frame frame = source.grab();
            assertThat(frame.width()).isEqualTo(64);
            assertThat(frame.height()).isEqualTo(48);
            assertThatThrownBy(() -> {
                        for (int i = 0; i < PICTURES + 1; i++) {
                            source.grab();
                        }
                    })
                    .isInstanceOf(CaptureException.class)
                    .hasMessageEndingWith("broke off.");
            source.close();
            source.open();
            assertThat(source.grab()).isNotNull();
        }
    }

    @Test
    void doesNotWaitForALiveStream() throws CaptureException {
        long before = pacer.nanos();
        try (FrameSource source = source("/live")) {
            source.open();
            source.grab();
            source.grab();
        }
        assertThat(pacer.nanos()).isEqualTo(before);
    }

    @Test
    void tellsDeniedFromAbsent() {
        assertThatThrownBy(() -> source("/locked").open())
                .isInstanceOf(CaptureException.class)
                .hasMessageContaining("name and a password");
        assertThatThrownBy(() -> source("/absent").open())
                .isInstanceOf(CaptureException.class)
                .hasMessageContaining("was not found");
    }

    private FrameSource source(String path) throws CaptureException {
        String uri = "http://127.0.0.1:" + server.getAddress().getPort() + path;
        return new StreamSource(StreamAddress.of(uri), Playback.LIVE, pacer);
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static void motionJpeg(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "multipart/x-mixed-replace;boundary=next");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < PICTURES; i++) {
                byte[] bgr = new byte[64 * 48 * 3];
                Arrays.fill(bgr, (byte) (i * 20));
                byte[] jpeg = ImageEncoder.jpeg(Frame.still(bgr, 64, 48), 90);
                String head = "--next\r\nContent-Type: image/jpeg\r\nContent-Length: " + jpeg.length + "\r\n\r\n";
                out.write(head.getBytes(StandardCharsets.US_ASCII));
                out.write(jpeg);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        }
    }
}
