package facedesk.embedding;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.io.File;
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

    private static final String LOG_LEVEL = "TF_CPP_MIN_LOG_LEVEL";
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
        quieten();
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("ai.djl.tensorflow.num_interop_threads", "1");
        System.setProperty("ai.djl.tensorflow.num_intraop_threads", "1");
        try {
            String library = Loader.load(org.tensorflow.internal.c_api.global.tensorflow.class);
            System.setProperty(LIBRARY_PATH, String.valueOf(new File(library).getParent()));
        } catch (LinkageError | RuntimeException e) {
            throw new EmbeddingException(
                    "TensorFlow's native libraries cannot be loaded. They need a 64-bit system and about 700 MB of free"
                            + " space in the folder " + cacheFolder() + ".",
                    e);
        }
    }

    /**
     * TensorFlow writes its notes straight to standard error, past our logs, and heeds only an environment variable,
     * which Java cannot set but the C library can. Where that fails the notes stay, and nothing else changes.
     */
    private static void quieten() {
        if (System.getenv(LOG_LEVEL) != null) {
            return;
        }
        try {
            if (Platform.isWindows()) {
                NativeLibrary.getInstance("ucrtbase").getFunction("_putenv_s").invokeInt(new Object[] {LOG_LEVEL, "2"});
            } else {
                NativeLibrary.getInstance(Platform.C_LIBRARY_NAME)
                        .getFunction("setenv")
                        .invokeInt(new Object[] {LOG_LEVEL, "2", 1});
            }
        } catch (LinkageError | RuntimeException e) {
            LOG.debug("TensorFlow's notes could not be silenced", e);
        }
    }

    private static String cacheFolder() {
        return System.getProperty("org.bytedeco.javacpp.cachedir", System.getProperty("user.home") + "/.javacpp");
    }
}
