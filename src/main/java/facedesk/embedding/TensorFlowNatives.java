package facedesk.embedding;

import java.io.File;
import org.bytedeco.javacpp.Loader;

/**
 * Finds TensorFlow's native libraries among the program's own, so that DJL neither searches nor downloads.
 *
 * <p>The only place outside the rooms of OpenCV and FFmpeg that touches bytedeco: its Loader unpacks the libraries, once
 * into the user's cache, and DJL wants to be told where.
 */
public final class TensorFlowNatives {
    private static final String LIBRARY_PATH = "TENSORFLOW_LIBRARY_PATH";

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

    private static String cacheFolder() {
        return System.getProperty("org.bytedeco.javacpp.cachedir", System.getProperty("user.home") + "/.javacpp");
    }
}
