package facedesk.cli.data;

import facedesk.cli.terminal.CommandException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where scores come from: pictures, a gallery's templates, or a file of scores. */
public final class DataOptions {
    @Option(names = "--images", paramLabel = "DIR", description = "A folder of pictures, one sub-folder per person.")
    private @Nullable Path images;

    @Option(names = "--gallery", paramLabel = "DIR", description = "A gallery: its stored templates with each other.")
    private @Nullable Path gallery;

    @Option(names = "--scores", paramLabel = "FILE", description = "A scores.csv, as evaluate writes it.")
    private @Nullable Path scores;

    @Option(names = "--data-set", paramLabel = "NAME", description = "What the data are called in the results.")
    private @Nullable String name;

    /** Where scores come from. */
    public enum Kind {
        IMAGES,
        GALLERY,
        SCORES
    }

    /** Whether any source is named. */
    public boolean isGiven() {
        return Stream.of(images, gallery, scores).anyMatch(path -> path != null);
    }

    /**
     * Which kind of source is named.
     *
     * @throws CommandException unless exactly one is, and exists
     */
    public Kind kind() throws CommandException {
        if (Stream.of(images, gallery, scores).filter(path -> path != null).count() != 1) {
            throw new CommandException("Give one of --images, --gallery and --scores.");
        }
        if (scores != null) {
            return Kind.SCORES;
        }
        if (!Files.isDirectory(path())) {
            throw new CommandException("The folder " + path() + " does not exist.");
        }
        return images == null ? Kind.GALLERY : Kind.IMAGES;
    }

    /** The folder or file. */
    public Path path() throws CommandException {
        Path path = images != null ? images : gallery != null ? gallery : scores;
        if (path == null) {
            throw new CommandException("Give one of --images, --gallery and --scores.");
        }
        return path;
    }

    /** What the data are called. */
    public String name() throws CommandException {
        return name == null ? String.valueOf(path().toAbsolutePath().normalize().getFileName()) : name;
    }
}
