package facedesk.enrollment.intake;

import facedesk.enrollment.PhotoEnrollment;
import facedesk.enrollment.intake.plan.SameName;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.imports.ImportedFile;
import facedesk.gallery.imports.ImportedFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which files earlier imports have settled, as of the beginning of this one. Immutable. */
final class KnownFiles {
    private final Map<String, List<ImportedFile>> byContent;

    private KnownFiles(Map<String, List<ImportedFile>> byContent) {
        this.byContent = byContent;
    }

    static KnownFiles of(ImportedFiles files) {
        return new KnownFiles(
                files.all(PhotoEnrollment.limits()).stream().collect(Collectors.groupingBy(ImportedFile::sha256)));
    }

    /** Who has the picture of this file: the person it is offered for if they do, otherwise whoever does. */
    Optional<String> owner(String sha256, PersonFacts who) {
        List<String> owners = byContent.getOrDefault(sha256, List.of()).stream()
                .filter(file -> file.refusal().isEmpty())
                .map(ImportedFile::personName)
                .toList();
        return owners.stream().filter(name -> isSame(name, who)).findFirst().or(() -> owners.stream()
                .findFirst());
    }

    /** Why this file was refused for this person before. */
    Optional<Refusal> refusal(String sha256, PersonFacts who) {
        return byContent.getOrDefault(sha256, List.of()).stream()
                .filter(file -> isSame(file.personName(), who))
                .flatMap(file -> file.refusal().stream())
                .flatMap(code -> Refusal.parse(code).stream())
                .findFirst();
    }

    static boolean isSame(String name, PersonFacts who) {
        return SameName.key(name).equals(SameName.key(who.name()));
    }
}
