package facedesk.enrollment.intake.source;

import facedesk.enrollment.EnrollmentException;
import facedesk.enrollment.EnrollmentFault;
import facedesk.enrollment.intake.plan.FileKind;
import facedesk.enrollment.intake.plan.IntakeFault;
import facedesk.enrollment.intake.plan.IntakePlan;
import facedesk.enrollment.intake.plan.PlaceName;
import facedesk.enrollment.intake.plan.PlanBuilder;
import facedesk.gallery.PersonFacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Opens whatever a person offers for an import. One folder holds a sub-folder for each person; several folders are one
 * person each; a CSV or ZIP stands alone; picture files are named after the people in them. Stateless; any thread.
 */
public final class IntakeSources {
    private IntakeSources() {}

    /**
     * Opens it; no picture is looked at yet.
     *
     * @param offered files or folders, at least one
     * @return to be closed when nothing is read of it any more
     * @throws EnrollmentException if it cannot be read, holds no picture, or is unsafe
     */
    public static IntakePlan open(List<Path> offered) throws EnrollmentException {
        if (offered.size() == 1) {
            return openOne(offered.get(0));
        }
        PlanBuilder plan = new PlanBuilder();
        FolderReader folders = new FolderReader(plan);
        for (Path path : offered) {
            String name = FolderReader.nameOf(path);
            if (Files.isDirectory(path)) {
                folders.readPerson(PersonFacts.named(PlaceName.ofFolder(name)), path, 1);
            } else if (FileKind.of(name) == FileKind.LIST || FileKind.of(name) == FileKind.ARCHIVE) {
                throw new EnrollmentException(IntakeFault.NO_SOURCE, name);
            } else {
                folders.read(PersonFacts.named(PlaceName.ofFile(name)), path);
            }
        }
        return finish(plan, offered.isEmpty() ? "" : offered.get(0).toString());
    }

    private static IntakePlan openOne(Path path) throws EnrollmentException {
        String name = FolderReader.nameOf(path);
        FileKind kind = FileKind.of(name);
        PlanBuilder plan = new PlanBuilder();
        if (Files.isDirectory(path)) {
            new FolderReader(plan).readPeople(path);
            if (plan.isEmpty()) {
                throw new EnrollmentException(EnrollmentFault.NO_FOLDERS, path.toString());
            }
            return plan.build(() -> {});
        }
        if (!Files.exists(path)) {
            throw new EnrollmentException(EnrollmentFault.FOLDER_UNREADABLE, path.toString());
        }
        switch (kind) {
            case ARCHIVE -> {
                return ArchiveReader.open(path);
            }
            case LIST -> ListReader.of(path, plan).read();
            case PHOTO -> plan.offer(PersonFacts.named(PlaceName.ofFile(name)), new DiskPhoto(path));
            default -> throw new EnrollmentException(IntakeFault.NO_SOURCE, name);
        }
        return finish(plan, name);
    }

    /** A list whose lines are all left out is still worth a report. */
    private static IntakePlan finish(PlanBuilder plan, String name) throws EnrollmentException {
        if (plan.isEmpty() && !plan.hasLeftOut()) {
            throw new EnrollmentException(IntakeFault.NO_PICTURES, name);
        }
        return plan.build(() -> {});
    }
}
