package facedesk.cli.people;

import facedesk.cli.terminal.Parts;
import facedesk.gallery.Gallery;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a gallery. */
final class GalleryChoice {
    @Option(
            names = "--gallery",
            paramLabel = "DIR",
            description = "The folder of the gallery. Without it, the one the window uses.")
    private @Nullable Path folder;

    /** Opens it; made if absent. The caller closes it. */
    Gallery open(Parts parts) {
        return parts.gallery(folder == null ? parts.usualGallery() : folder);
    }
}
