package facedesk.embedding;

import java.util.Base64;
import org.tensorflow.proto.ConfigProto;

/**
 * How TensorFlow runs our networks: each run on one thread, for they are too small to gain from more, and a second would
 * be taken from the camera and the screen.
 *
 * <p>That thread is one of TensorFlow's, not the caller's: there, numbers too small for full precision count as zero.
 * On a thread of Java's they do not, and a network with channels near zero takes up to ten times as long on some
 * processors.
 */
final class SessionSettings {
    private SessionSettings() {}

    /** As many threads as processors, so that embedders of several threads do not wait for each other. */
    static String base64() {
        ConfigProto config = ConfigProto.newBuilder()
                .setIntraOpParallelismThreads(1)
                .setInterOpParallelismThreads(Runtime.getRuntime().availableProcessors())
                .build();
        return Base64.getEncoder().encodeToString(config.toByteArray());
    }
}
