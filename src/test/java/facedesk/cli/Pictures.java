package facedesk.cli;

import facedesk.image.Frame;
import facedesk.image.ImageException;
import facedesk.image.ImageFiles;
import java.nio.file.Path;
import java.util.Arrays;

/** Pictures made for a test. */
public final class Pictures {
    private Pictures() {}

    /** Writes an even grey, in which there is no face. */
    public static Path plain(Path file) throws ImageException {
        byte[] bgr = new byte[200 * 200 * 3];
        Arrays.fill(bgr, (byte) 128);
        ImageFiles.write(file, Frame.still(bgr, 200, 200));
        return file;
    }
}
