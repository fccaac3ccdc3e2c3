package facedesk.enrollment.intake.source;

import facedesk.enrollment.EnrollmentException;
import facedesk.enrollment.EnrollmentFault;
import facedesk.enrollment.intake.plan.FileKind;
import facedesk.enrollment.intake.plan.IntakeFault;
import facedesk.enrollment.intake.plan.PlaceName;
import facedesk.enrollment.intake.plan.PlanBuilder;
import facedesk.gallery.PersonFacts;
import facedesk.image.ImageFault;
import facedesk.text.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders with one sub-folder of photos for each person, named after them; what lies deeper is the same person's. */
final class FolderReader {
    /** Deep enough for a person's pictures by year and month; a link that leads back ends here. */
    private static final int DEEPEST = 4;

    /** A hundred thousand pictures take a night; more in one go is a folder chosen by mistake. */
    static final int MOST_FILES = 100_000;

    private final PlanBuilder plan;
    private int files;

    FolderReader(PlanBuilder plan) {
        this.plan = plan;
    }

    /** Reads a folder of people. */
    void readPeople(Path folder) throws EnrollmentException {
        for (Path entry : list(folder)) {
            String name = nameOf(entry);
            if (Files.isDirectory(entry)) {
                readPerson(PersonFacts.named(PlaceName.ofFolder(name)), entry, 1);
            } else if (FileKind.of(name) == FileKind.PHOTO) {
                plan.leaveOut("", name, Phrase.of(IntakeFault.FILE_LOOSE, name));
            }
        }
    }

    /** Reads a person's own folder. */
    void readPerson(PersonFacts who, Path folder, int depth) throws EnrollmentException {
        for (Path entry : list(folder)) {
            if (!Files.isDirectory(entry)) {
                read(who, entry);
            } else if (depth < DEEPEST) {
                readPerson(who, entry, depth + 1);
            }
        }
    }

    /** Reads one file of a person. What is no ordinary file, though named like a picture, is refused when it is read. */
    void read(PersonFacts who, Path file) {
        String name = nameOf(file);
        switch (FileKind.of(name)) {
            case PHOTO -> plan.offer(who, new DiskPhoto(file));
            case OTHER_PICTURE -> plan.leaveOut(who.name(), name, Phrase.of(ImageFault.OTHER_FORMAT, name));
            default -> {}
        }
    }

    private List<Path> list(Path folder) throws EnrollmentException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> found = entries.limit(MOST_FILES + 1L)
                    .filter(path -> !nameOf(path).startsWith("."))
                    .sorted()
                    .toList();
            files += found.size();
            if (files > MOST_FILES) {
                throw new EnrollmentException(IntakeFault.TOO_MANY_FILES, folder.toString(), MOST_FILES);
            }
            return found;
        } catch (IOException e) {
            throw new EnrollmentException(e, EnrollmentFault.FOLDER_UNREADABLE, folder.toString());
        }
    }

    static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }
}
