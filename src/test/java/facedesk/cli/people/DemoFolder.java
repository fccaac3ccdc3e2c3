package facedesk.cli.people;

import static facedesk.cli.Terminal.portrait;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demo's portraits as a folder of people, for an import. */
final class DemoFolder {
    private DemoFolder() {}

    /** Makes {@code Ann}, {@code Ben}, {@code Cid} and {@code Dot} below the folder, with one picture each. */
    static Path in(Path folder) throws IOException {
        add(folder, "Ann", "person-a-enrolled");
        add(folder, "Ben", "person-b-enrolled");
        add(folder, "Cid", "person-c");
        add(folder, "Dot", "person-d");
        return folder;
    }

    static void add(Path folder, String person, String picture) throws IOException {
        Path own = Files.createDirectories(folder.resolve(person));
        Files.copy(portrait(picture), own.resolve(picture + ".jpg"));
    }
}
