package facedesk.gallery.archive;

import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.store.GalleryData;
import facedesk.gallery.store.GalleryStore;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** How long backing up and restoring takes: by hand, with the number of people, of three pictures each. */
final class BackupBenchmark {
    private static final int PICTURES = 3;

    private BackupBenchmark() {}

    /** The number of people, and an empty folder. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        int people = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Path file = folder.resolve("backup.zip");
        try (GalleryStore gallery = GalleryStore.open(folder.resolve("gallery"))) {
            for (long person = 0; person < people; person++) {
                gallery.enroll(NewPerson.named("Person " + person, false), pictures(person));
            }
            long begun = cpu();
            new BackupWriter(gallery, "benchmark", Clock.systemUTC()).write(file, Map.of(), Steps.UNSEEN);
            out.printf(
                    "written and checked in %.1f s of processor time, %d MB%n", seconds(begun), Files.size(file) >> 20);
        }
        long begun = cpu();
        new Restore(folder.resolve("restored"), Clock.systemUTC()).from(file, Optional.empty(), Steps.UNSEEN);
        out.printf("restored in %.1f s of processor time%n", seconds(begun));
    }

    private static List<NewPicture> pictures(long person) {
        return LongStream.range(0, PICTURES)
                .mapToObj(picture -> GalleryData.picture(person * PICTURES + picture))
                .toList();
    }

    private static double seconds(long begun) {
        return (cpu() - begun) / 1e9;
    }

    /** Of this thread: what else the machine does is not counted, nor what the database does on threads of its own. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
