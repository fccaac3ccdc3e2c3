package facedesk.gallery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.store.GalleryData;
import facedesk.gallery.store.GalleryStore;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreKillTest {
    /** More by {@code -Dfacedesk.kills=50}. */
    private static final int KILLS = Integer.getInteger("facedesk.kills", 6);

    private static final int PEOPLE = 12;

    @TempDir
    Path folder;

    private Path backUp(String name) throws Exception {
        Path file = folder.resolve(name + ".zip");
        try (GalleryStore gallery = GalleryStore.open(folder.resolve(name))) {
            for (int i = 0; i < PEOPLE; i++) {
                gallery.enroll(NewPerson.named(name + " " + i, false), List.of(GalleryData.picture(i)));
            }
            new BackupWriter(gallery, "1.2", Clock.systemUTC()).write(file, Map.of(), Steps.UNSEEN);
        }
        return file;
    }

    @Test
    void killedAtAnyPointTheFolderHoldsOneOfTheTwoWhole() throws Exception {
        Path first = backUp("Ann");
        Path second = backUp("Ben");
        Path live = folder.resolve("live");
        Random random = new Random(17);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = KilledRestore.start(live, first, second);
            String acknowledged = readSome(process, 1 + random.nextInt(3), random.nextInt(40));
            assertWhole(live, acknowledged);
        }
    }

    /** Lets it restore some times, then go on for some lines, and kills it. */
    private static String readSome(Process process, int restores, int lines) throws Exception {
        BufferedReader reader = KilledRestore.lines(process);
        String last = "";
        int left = restores;
        for (int after = 0; left > 0 || after < lines; ) {
            String line = reader.readLine();
            assertThat(line).as("it ended by itself").isNotNull();
            if (line.startsWith("restored")) {
                last = line;
                left--;
            } else if (left <= 0) {
                after++;
            }
        }
        process.toHandle().destroyForcibly();
        process.waitFor();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            last = line.startsWith("restored") ? line : last;
        }
        return last;
    }

    /** The one acknowledged last, or the one that was under way; all of it, and nothing besides. */
    private static void assertWhole(Path live, String acknowledged) throws Exception {
        try (GalleryStore gallery = GalleryStore.open(live)) {
            List<Person> people = gallery.people();
            assertThat(people).as(acknowledged).hasSize(PEOPLE);
            String name = people.get(0).name().substring(0, 3);
            assertThat(people).allMatch(person -> person.name().startsWith(name));
            assertThat(gallery.references("a")).hasSize(PEOPLE);
            for (Person person : people) {
                assertThat(gallery.pictures(person.id())).hasSize(1);
                assertThat(gallery.chip(gallery.pictures(person.id()).get(0).id()))
                        .isPresent();
            }
        }
        try (var files = Files.list(live)) {
            assertThat(files).containsExactly(live.resolve("gallery.mv.db"));
        }
    }
}
