package facedesk.embedding;

import java.util.Base64;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.proto.RunOptions;

/**
 * How TensorFlow runs our networks: on one thread, the caller's own. They are too small to gain from more, and a second
 * thread would be taken from the camera and the screen.
 */
final class SessionSettings {
    /** Run every operation on the thread that asked for it, with no hand-over to a pool. */
    private static final int CALLERS_THREAD = -1;

    private SessionSettings() {}

    static String base64() {
        ConfigProto config = ConfigProto.newBuilder()
                .setIntraOpParallelismThreads(1)
                .setInterOpParallelismThreads(CALLERS_THREAD)
                .build();
        return Base64.getEncoder().encodeToString(config.toByteArray());
    }

    static String runOptionsBase64() {
        RunOptions options =
                RunOptions.newBuilder().setInterOpThreadPool(CALLERS_THREAD).build();
        return Base64.getEncoder().encodeToString(options.toByteArray());
    }
}
