package facedesk.enrollment;

import facedesk.gallery.Gallery;
import facedesk.gallery.GalleryException;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.text.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Enrols a folder with one sub-folder of photos for each person, named after them. Each person is one transaction; done
 * twice, the second time changes nothing. Blocks; any thread.
 */
public final class FolderImport {
    private final Gallery gallery;
    private final PhotoEnrollment photos;
    private final Enroller enroller;

    /** An import by way of these. */
    public FolderImport(Gallery gallery, PhotoEnrollment photos, Enroller enroller) {
        this.gallery = gallery;
        this.photos = photos;
        this.enroller = enroller;
    }

    /**
     * Imports.
     *
     * @param progress told before each photo, on the calling thread
     * @param cancelled asked before each photo
     * @throws EnrollmentException if the folder cannot be listed, holds no sub-folder with photos, or a network fails
     */
    public ImportReport run(Path folder, Consumer<ImportProgress> progress, BooleanSupplier cancelled)
            throws EnrollmentException {
        Map<String, List<Path>> files = filesByPerson(folder);
        Run run = new Run(files.values().stream().mapToInt(List::size).sum(), progress, cancelled);
        for (Map.Entry<String, List<Path>> person : files.entrySet()) {
            if (!run.person(person.getKey(), person.getValue())) {
                return run.report(true);
            }
        }
        return run.report(false);
    }

    private static Map<String, List<Path>> filesByPerson(Path folder) throws EnrollmentException {
        Map<String, List<Path>> files = new TreeMap<>();
        for (Path person : list(folder, Files::isDirectory)) {
            List<Path> pictures = list(person, FolderImport::isPhoto);
            if (!pictures.isEmpty()) {
                String name =
                        String.valueOf(person.getFileName()).replace('_', ' ').strip();
                files.computeIfAbsent(name, unused -> new ArrayList<>()).addAll(pictures);
            }
        }
        if (files.isEmpty()) {
            throw new EnrollmentException(EnrollmentFault.NO_FOLDERS, folder.toString());
        }
        return files;
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) throws EnrollmentException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new EnrollmentException(e, EnrollmentFault.FOLDER_UNREADABLE, folder.toString());
        }
    }

    private static boolean isPhoto(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(path) && (name.endsWith(".jpg") || name.endsWith(".jpeg") || name.endsWith(".png"));
    }

    /** One import under way. */
    private final class Run {
        private final int total;
        private final Consumer<ImportProgress> progress;
        private final BooleanSupplier cancelled;
        private final List<PhotoResult> refused = new ArrayList<>();
        private final List<Phrase> problems = new ArrayList<>();
        private int done;
        private int newPeople;
        private int newPictures;
        private int knownPictures;

        Run(int total, Consumer<ImportProgress> progress, BooleanSupplier cancelled) {
            this.total = total;
            this.progress = progress;
            this.cancelled = cancelled;
        }

        /** Imports one person; false when cancelled, with nothing of this person stored. */
        boolean person(String name, List<Path> files) throws EnrollmentException {
            List<Shot> shots = new ArrayList<>();
            for (Path file : files) {
                if (cancelled.getAsBoolean()) {
                    return false;
                }
                progress.accept(new ImportProgress(done, total, name));
                PhotoResult result = photos.read(file);
                result.shot().ifPresentOrElse(shots::add, () -> refused.add(result));
                done++;
            }
            progress.accept(new ImportProgress(done, total, name));
            store(name, shots);
            return true;
        }

        private void store(String name, List<Shot> shots) throws EnrollmentException {
            if (shots.isEmpty()) {
                problems.add(Phrase.of(EnrollmentFault.NOTHING_USABLE, name));
                return;
            }
            List<NewPicture> pictures = enroller.prepare(shots);
            try {
                Optional<Person> known = gallery.named(name).stream()
                        .filter(person -> !person.demo())
                        .findFirst();
                if (known.isPresent()) {
                    int added = enroller.addPictures(known.get().id(), pictures);
                    newPictures += added;
                    knownPictures += pictures.size() - added;
                } else {
                    enroller.enroll(NewPerson.named(name, false), pictures);
                    newPeople++;
                    newPictures += pictures.size();
                }
            } catch (GalleryException e) {
                problems.add(Phrase.of(EnrollmentFault.NOT_IMPORTED, name, e.phrase()));
            }
        }

        ImportReport report(boolean ended) {
            return new ImportReport(newPeople, newPictures, knownPictures, refused, problems, ended);
        }
    }
}
