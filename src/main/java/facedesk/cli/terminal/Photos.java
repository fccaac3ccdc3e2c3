package facedesk.cli.terminal;

import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.detection.Faces;
import facedesk.image.Frame;
import facedesk.image.ImageException;
import facedesk.image.ImageFiles;
import java.nio.file.Path;
import java.util.List;

/** Reads picture files and finds the faces in them, one picture at a time. */
public final class Photos implements AutoCloseable {
    private final FaceFinder finder;

    private Photos(FaceFinder finder) {
        this.finder = finder;
    }

    /**
     * A picture with its faces.
     *
     * @param file as it was named
     * @param picture upright
     * @param faces largest first
     */
    public record Photo(Path file, Frame picture, List<Face> faces) {
        /**
         * The face the picture is of.
         *
         * @throws CommandException if there is none
         */
        public Face subject() throws CommandException {
            return Faces.subject(faces, picture.width(), picture.height())
                    .orElseThrow(() -> new CommandException("No face was found in " + file + "."));
        }
    }

    /** Opens the networks that find faces. */
    public static Photos open(Parts parts) throws Exception {
        return new Photos(parts.newFinder());
    }

    /** Reads one file and finds every face. */
    public Photo read(Path file) throws ImageException {
        Frame picture = ImageFiles.read(file);
        return new Photo(file, picture, finder.findInPhoto(picture));
    }

    @Override
    public void close() {
        finder.close();
    }
}
