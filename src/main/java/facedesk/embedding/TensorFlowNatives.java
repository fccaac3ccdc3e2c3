package facedesk.embedding;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.io.File;
import java.util.Map;
import org.bytedeco.javacpp.Loader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds TensorFlow's native libraries among the program's own, so that DJL neither searches nor downloads.
 *
 * <p>The only place outside the rooms of OpenCV and FFmpeg that touches bytedeco: its Loader unpacks the libraries, once
 * into the user's cache, and DJL wants to be told where.
 */
public final class TensorFlowNatives {
    private static final String LIBRARY_PATH = "TENSORFLOW_LIBRARY_PATH";

    /** TensorFlow writes its notes straight to standard error, past our logs: errors only. */
    private static final Map.Entry<String, String> QUIET = Map.entry("TF_CPP_MIN_LOG_LEVEL", "2");

    /** The faster kernels, which TensorFlow would use on some processors only; so all computers take the same path. */
    private static final Map.Entry<String, String> FAST = Map.entry("TF_ENABLE_ONEDNN_OPTS", "1");

    private static final Logger LOG = LoggerFactory.getLogger(TensorFlowNatives.class);

    private TensorFlowNatives() {}

    /**
     * Makes TensorFlow usable; to be called before anything else of DJL or TensorFlow. The first call ever on a machine
     * unpacks for about 7 s, the first of a process takes 1-3 s, later ones return at once.
     *
     * @throws EmbeddingException if this platform has no libraries or they cannot be unpacked or loaded
     */
    public static synchronized void load() throws EmbeddingException {
        if (System.getProperty(LIBRARY_PATH) != null) {
            return;
        }
        prefer(QUIET);
        prefer(FAST);
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("ai.djl.tensorflow.num_interop_threads", "1");
        System.setProperty("ai.djl.tensorflow.num_intraop_threads", "1");
        try {
            String library = Loader.load(org.tensorflow.internal.c_api.global.tensorflow.class);
            System.setProperty(LIBRARY_PATH, String.valueOf(new File(library).getParent()));
        } catch (LinkageError | RuntimeException e) {
            throw new EmbeddingException(e, EmbeddingFault.NO_NATIVES, cacheFolder());
        }
    }

    /**
     * TensorFlow heeds only environment variables here, which Java cannot set but the C library can. What the user has
     * set stays. Where setting fails, the notes or the slower kernels stay, and nothing else changes.
     */
    private static void prefer(Map.Entry<String, String> setting) {
        if (System.getenv(setting.getKey()) != null) {
            return;
        }
        try {
            if (Platform.isWindows()) {
                NativeLibrary.getInstance("ucrtbase")
                        .getFunction("_putenv_s")
                        .invokeInt(new Object[] {setting.getKey(), setting.getValue()});
            } else {
                NativeLibrary.getInstance(Platform.C_LIBRARY_NAME)
                        .getFunction("setenv")
                        .invokeInt(new Object[] {setting.getKey(), setting.getValue(), 1});
            }
        } catch (LinkageError | RuntimeException e) {
            LOG.debug("The environment of TensorFlow could not be set", e);
        }
    }

    private static String cacheFolder() {
        return System.getProperty("org.bytedeco.javacpp.cachedir", System.getProperty("user.home") + "/.javacpp");
    }
}
