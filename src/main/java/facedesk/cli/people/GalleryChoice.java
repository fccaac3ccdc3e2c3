package facedesk.cli.people;

import facedesk.cli.terminal.CommandException;
import facedesk.cli.terminal.Parts;
import facedesk.gallery.Gallery;
import facedesk.gallery.store.GalleryStore;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a gallery. */
public final class GalleryChoice {
    @Option(
            names = "--gallery",
            paramLabel = "DIR",
            description = "The folder of the gallery. Without it, the one the window uses.")
    private @Nullable Path folder;

    /** Its folder, which need not be there. */
    public Path folder(Parts parts) {
        return folder == null ? parts.usualGallery() : folder;
    }

    /** Opens it; made if absent. The caller closes it. */
    public Gallery open(Parts parts) {
        return parts.gallery(folder(parts));
    }

    /**
     * Opens it to be asked, not filled. The caller closes it.
     *
     * @throws CommandException if a folder was named and holds none: a slip of the keyboard makes no gallery
     */
    public Gallery openToAsk(Parts parts) throws CommandException {
        if (folder != null && !GalleryStore.isIn(folder)) {
            throw new CommandException(
                    "There is no gallery in " + folder + "; name another folder, or enrol somebody into it first.");
        }
        return open(parts);
    }
}
