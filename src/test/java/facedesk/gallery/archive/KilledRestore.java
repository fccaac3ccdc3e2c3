package facedesk.gallery.archive;

import facedesk.OtherProcess;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** A process of its own that restores one backup and the other by turns, and says how far it is, until somebody kills it. */
final class KilledRestore {
    private KilledRestore() {}

    /** The gallery's folder and two backups. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        Steps said = new Steps() {
            @Override
            public void report(long done, long total) {
                out.println("step " + done);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        Restore restore = new Restore(Path.of(arguments[0]), Clock.systemUTC());
        for (int turn = 1; ; turn++) {
            out.println("begun " + (1 + turn % 2));
            restore.from(Path.of(arguments[1 + turn % 2]), Optional.empty(), said);
            out.println("restored " + (1 + turn % 2));
        }
    }

    static Process start(Path folder, Path first, Path second) throws IOException {
        return OtherProcess.running(KilledRestore.class, folder.toString(), first.toString(), second.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static BufferedReader lines(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }
}
