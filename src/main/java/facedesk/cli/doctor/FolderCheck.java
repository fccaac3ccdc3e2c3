package facedesk.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether a folder can be written: by writing, since permissions alone do not tell of a full or read-only disk. */
record FolderCheck(String subject, Path folder) implements Check {
    @Override
    public List<Finding> look() {
        Path place = nearestExisting(folder.toAbsolutePath());
        try {
            Path probe = Files.createTempFile(place, ".facedesk", ".probe");
            Files.delete(probe);
            return List.of(Finding.ok(
                    subject,
                    Files.isDirectory(folder)
                            ? folder + " can be written"
                            : folder + " does not exist yet and can be made"));
        } catch (IOException e) {
            return List.of(Finding.fault(
                    subject,
                    folder + " cannot be written. Give yourself the right to write there, make room on the disk, or"
                            + " choose another folder."));
        }
    }

    private static Path nearestExisting(Path path) {
        Path place = path;
        while (!Files.isDirectory(place) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }
}
