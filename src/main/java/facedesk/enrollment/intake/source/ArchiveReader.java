package facedesk.enrollment.intake.source;

import facedesk.enrollment.EnrollmentException;
import facedesk.enrollment.intake.plan.FileKind;
import facedesk.enrollment.intake.plan.IntakeFault;
import facedesk.enrollment.intake.plan.IntakePlan;
import facedesk.enrollment.intake.plan.Photo;
import facedesk.enrollment.intake.plan.PlaceName;
import facedesk.enrollment.intake.plan.PlanBuilder;
import facedesk.gallery.PersonFacts;
import facedesk.image.ImageFault;
import facedesk.image.ImageFiles;
import facedesk.text.Phrase;
import facedesk.text.PhraseKey;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The people in a ZIP: by the only list in it, otherwise by its folders, below the one that holds them all if there is one. */
final class ArchiveReader {
    private final Archive archive;
    private final PlanBuilder plan = new PlanBuilder();
    private final Map<String, ZipArchiveEntry> photos = new TreeMap<>();
    private final List<ZipArchiveEntry> lists = new ArrayList<>();

    private ArchiveReader(Archive archive) {
        this.archive = archive;
    }

    /** Opens an archive; closing the plan closes it. */
    static IntakePlan open(Path file) throws EnrollmentException {
        Archive archive = Archive.open(file);
        try {
            return new ArchiveReader(archive).read();
        } catch (EnrollmentException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private IntakePlan read() throws EnrollmentException {
        Set<String> seen = new HashSet<>();
        for (ZipArchiveEntry entry : archive.entries()) {
            sort(entry, seen);
        }
        if (lists.size() == 1) {
            readList(lists.get(0));
        } else {
            readFolders();
        }
        if (plan.isEmpty() && !plan.hasLeftOut()) {
            throw new EnrollmentException(IntakeFault.NO_PICTURES, archive.name());
        }
        return plan.build(archive);
    }

    /** Puts an entry where it belongs, or leaves it out with the reason. */
    private void sort(ZipArchiveEntry entry, Set<String> seen) {
        String path = Archive.pathOf(entry);
        FileKind kind = isHidden(path) ? FileKind.OTHER : FileKind.of(lastPart(path));
        if (entry.isUnixSymlink()) {
            leaveOut(path, IntakeFault.ENTRY_LINK);
        } else if (kind == FileKind.ARCHIVE) {
            leaveOut(path, IntakeFault.ENTRY_ARCHIVE);
        } else if (kind == FileKind.OTHER_PICTURE) {
            leaveOut(path, ImageFault.OTHER_FORMAT);
        } else if (kind == FileKind.PHOTO || kind == FileKind.LIST) {
            sortReadable(entry, path, kind, seen);
        }
    }

    private void sortReadable(ZipArchiveEntry entry, String path, FileKind kind, Set<String> seen) {
        if (!seen.add(path)) {
            leaveOut(path, IntakeFault.ENTRY_TWICE);
        } else if (!archive.isReadable(entry) || !isPath(path)) {
            leaveOut(path, IntakeFault.ENTRY_LOCKED);
        } else if (entry.getSize() > ImageFiles.MAX_BYTES) {
            String name = lastPart(path);
            plan.leaveOut(
                    "", path, Phrase.of(ImageFault.TOO_HEAVY, name, entry.getSize() >> 20, ImageFiles.MAX_BYTES >> 20));
        } else if (kind == FileKind.LIST) {
            lists.add(entry);
        } else {
            photos.put(path, entry);
        }
    }

    private void readList(ZipArchiveEntry entry) throws EnrollmentException {
        String path = Archive.pathOf(entry);
        if (entry.getSize() > ListText.MOST_BYTES) {
            throw new EnrollmentException(IntakeFault.LIST_TOO_LARGE, path, ListText.MOST_BYTES >> 20);
        }
        Path folder = Path.of("/").resolve(path).resolveSibling("");
        new ListReader(
                        lastPart(path),
                        archive.bytes(entry),
                        file -> Optional.ofNullable(photos.get(inside(folder, file)))
                                .map(found -> photo(found)),
                        plan)
                .read();
    }

    private void readFolders() {
        Map<String, ZipArchiveEntry> people = belowTheOneFolder();
        people.forEach((path, entry) -> {
            int slash = path.indexOf('/');
            if (slash < 0) {
                leaveOut(path, IntakeFault.FILE_LOOSE);
            } else {
                plan.offer(PersonFacts.named(PlaceName.ofFolder(path.substring(0, slash))), photo(entry));
            }
        });
    }

    /** Whoever packs a folder of people has that folder as the only one at the top. */
    private Map<String, ZipArchiveEntry> belowTheOneFolder() {
        Set<String> tops = new HashSet<>();
        boolean deep = true;
        for (String path : photos.keySet()) {
            int slash = path.indexOf('/');
            tops.add(slash < 0 ? "" : path.substring(0, slash));
            deep &= path.indexOf('/', slash + 1) > slash && slash >= 0;
        }
        if (tops.size() != 1 || !deep) {
            return photos;
        }
        Map<String, ZipArchiveEntry> below = new LinkedHashMap<>();
        photos.forEach((path, entry) -> below.put(path.substring(path.indexOf('/') + 1), entry));
        return below;
    }

    private Photo photo(ZipArchiveEntry entry) {
        return new Entry(archive, entry);
    }

    private void leaveOut(String path, PhraseKey why) {
        plan.leaveOut("", path, Phrase.of(why, path));
    }

    /** Where a list's path leads, from the top of the archive, without its slash. */
    private static String inside(Path folder, String file) {
        return isPath(file)
                ? folder.resolve(file).normalize().toString().replace('\\', '/').substring(1)
                : "";
    }

    private static boolean isPath(String path) {
        try {
            return !Path.of(path).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isHidden(String path) {
        return path.startsWith("__MACOSX/") || path.startsWith(".") || path.contains("/.");
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A picture inside an archive. */
    private record Entry(Archive archive, ZipArchiveEntry entry) implements Photo {
        @Override
        public Path label() {
            return Path.of(Archive.pathOf(entry));
        }

        @Override
        public byte[] bytes() throws EnrollmentException {
            return archive.bytes(entry);
        }
    }
}
