package facedesk.cli.data;

import facedesk.cli.terminal.CommandException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A folder of pictures, one sub-folder for each person. */
public final class PictureFolder {
    private static final int DEPTH = 4;

    private PictureFolder() {}

    /** Every picture below the folder, as a relative path with slashes, in order. */
    public static List<String> pictures(Path folder) throws CommandException {
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            List<String> found = walk.filter(PictureFolder::isPicture)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> name.contains("/"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new CommandException(folder + " has no sub-folders with JPEG or PNG pictures.");
            }
            return found;
        } catch (IOException e) {
            throw new CommandException("The folder " + folder + " cannot be read.");
        }
    }

    /** Whom a picture shows: the folder it lies in. */
    public static String personOf(String picture) {
        int slash = picture.lastIndexOf('/');
        return slash < 0 ? "" : picture.substring(0, slash);
    }

    private static boolean isPicture(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jpg") || name.endsWith(".jpeg") || name.endsWith(".png");
    }
}
