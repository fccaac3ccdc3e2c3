package facedesk.ui.people.change;

import facedesk.enrollment.dossier.Dossier;
import facedesk.gallery.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files with people's own data, for them to read. Called on the JavaFX thread and returns at once; written behind. */
public final class Exports {
    private final Dossier dossier;
    private final Writing writing;
    private final Locale locale;

    Exports(Dossier dossier, Writing writing, Locale locale) {
        this.dossier = dossier;
        this.writing = writing;
        this.locale = locale;
    }

    /** Writes one person's data into a file. */
    public void write(Person person, Path file) {
        writing.begin("people.export.failed", steps -> {
            dossier.write(person.id(), file, locale);
            writing.say("people.exported", 1, person.name(), file.toString());
            return Optional.empty();
        });
    }

    /** Writes a file for each into a folder; none replaces a file that is there. */
    public void writeAll(List<Person> people, Path folder) {
        writing.begin("people.export.failed", steps -> {
            int done = 0;
            for (Person person : people) {
                if (steps.cancelled()) {
                    break;
                }
                steps.report(done, people.size(), person.name());
                dossier.write(person.id(), free(folder, person), locale);
                done++;
            }
            writing.say("people.exported", done, people.get(0).name(), folder.toString());
            return Optional.empty();
        });
    }

    private static Path free(Path folder, Person person) {
        String name = Dossier.fileName(person);
        Path file = folder.resolve(name);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name.replaceFirst("\\.zip$", "-" + i + ".zip"));
        }
        return file;
    }
}
