package facedesk.cli.people;

import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.cli.terminal.SearchLineChoice;
import facedesk.enrollment.DuplicateFinding;
import facedesk.enrollment.Duplicates;
import facedesk.enrollment.PhotoResult;
import facedesk.enrollment.Shot;
import facedesk.gallery.Gallery;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.matching.ExactIndex;
import facedesk.matching.SearchIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enrols one person from pictures. */
@Command(
        name = "enroll",
        aliases = "enrol",
        description = "Adds a person to a gallery, or pictures to a person who is there.",
        footer = {
            "",
            "Pictures that cannot be used are named on standard error; the others count.",
            "Exit code 0: enrolled. 1: the face belongs to somebody else already. 2: no picture could be used."
        })
public final class EnrollCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private Output output;

    @Mixin
    private GalleryChoice gallery;

    @Mixin
    private SearchLineChoice line;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "The person's name.")
    private String name;

    @Option(names = "--anyway", description = "Enrol even if the face belongs to somebody else already.")
    private boolean anyway;

    @Parameters(arity = "1..*", paramLabel = "IMAGE", description = "JPEG or PNG files, one face each.")
    private List<Path> images;

    public EnrollCommand(Parts parts) {
        this.parts = parts;
    }

    record Document(long personId, String name, boolean added, int pictures, List<Refusal> refused) {}

    record Refusal(String file, String reason, String message) {
        static Refusal of(PhotoResult result) {
            return new Refusal(
                    result.file().toString(),
                    result.outcome().name(),
                    result.phrase().english());
        }
    }

    @Override
    public Integer call() throws Exception {
        try (Gallery people = gallery.open(parts);
                EnrollmentParts enrollment = new EnrollmentParts(parts, people)) {
            List<Refusal> refused = new ArrayList<>();
            List<Shot> shots = shots(enrollment, refused);
            if (shots.isEmpty()) {
                return ExitCode.COULD_NOT;
            }
            List<NewPicture> pictures = enrollment.enroller().prepare(shots);
            Optional<Person> known = people.named(name.strip()).stream().findFirst();
            Optional<Person> other = anyway ? Optional.empty() : somebodyElse(people, pictures, known);
            if (other.isPresent()) {
                output.complain("This face is enrolled as " + other.get().name()
                        + " already; use that name to add pictures, or --anyway to enrol it again.");
                return ExitCode.NO;
            }
            store(enrollment, pictures, known, refused);
            return ExitCode.YES;
        }
    }

    private List<Shot> shots(EnrollmentParts enrollment, List<Refusal> refused) throws Exception {
        List<Shot> shots = new ArrayList<>();
        for (Path image : images) {
            PhotoResult result = enrollment.photos().read(image);
            result.shot().ifPresentOrElse(shots::add, () -> {
                output.complain(result.phrase().english());
                refused.add(Refusal.of(result));
            });
        }
        return shots;
    }

    private Optional<Person> somebodyElse(Gallery people, List<NewPicture> pictures, Optional<Person> known)
            throws Exception {
        String model = parts.chosenModel();
        if (people.size() == 0) {
            return Optional.empty();
        }
        SearchIndex index = ExactIndex.of(model, people.references(model));
        DuplicateFinding finding = Duplicates.check(pictures, index, line.threshold(index, parts));
        return finding.kind() == DuplicateFinding.Kind.SAME_PERSON
                ? finding.person()
                        .flatMap(candidate -> people.person(candidate.personId()))
                        .filter(person -> known.map(Person::id)
                                .filter(id -> id == person.id())
                                .isEmpty())
                : Optional.empty();
    }

    private void store(
            EnrollmentParts enrollment, List<NewPicture> pictures, Optional<Person> known, List<Refusal> refused)
            throws Exception {
        Person person;
        int stored = pictures.size();
        if (known.isPresent()) {
            person = known.get();
            stored = enrollment.enroller().addPictures(person.id(), pictures);
        } else {
            person = enrollment.enroller().enroll(NewPerson.named(name, false), pictures);
        }
        output.line(
                "%s %s with %d picture%s",
                known.isPresent() ? "Added to" : "Enrolled", person.name(), stored, stored == 1 ? "" : "s");
        output.document(new Document(person.id(), person.name(), known.isEmpty(), stored, refused));
    }
}
