package facedesk.gallery.store;

import facedesk.OtherProcess;
import facedesk.gallery.Erasure;
import facedesk.gallery.GalleryException;
import facedesk.gallery.GalleryProblem;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A process of its own that writes to a gallery and says so after each write, until somebody kills it. */
final class KilledWriter {
    private KilledWriter() {}

    /** Enrols, records and deletes for ever: after a line, what it says is acknowledged. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        try (GalleryStore gallery = GalleryStore.open(Path.of(arguments[0]))) {
            out.println("opened");
            for (long i = Long.parseLong(arguments[1]); ; i++) {
                Person person = gallery.enroll(NewPerson.named("Person " + i, false), List.of(GalleryData.picture(i)));
                out.println("enrolled " + person.name());
                gallery.recognitions().add(List.of(GalleryData.recognition(person, i)));
                out.println("recorded " + person.name());
                if (i % 3 == 0) {
                    gallery.erase(person.id(), Erasure.BY_HAND);
                    out.println("deleted " + person.name());
                }
            }
        } catch (GalleryException e) {
            out.println(e.getMessage());
        }
    }

    static Process start(Path folder, long firstNumber) throws IOException {
        return OtherProcess.running(KilledWriter.class, folder.toString(), Long.toString(firstNumber))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static BufferedReader lines(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    /** Opens the gallery in another process and throws what that process was told instead. */
    static void openElsewhere(Path folder) throws IOException, InterruptedException {
        Process process = start(folder, 1);
        String line = lines(process).readLine();
        process.destroyForcibly().waitFor();
        if (!"opened".equals(line)) {
            throw new GalleryException(GalleryProblem.UNUSABLE, folder.toString(), String.valueOf(line));
        }
    }
}
