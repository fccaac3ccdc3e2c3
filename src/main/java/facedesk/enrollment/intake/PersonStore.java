package facedesk.enrollment.intake;

import facedesk.detection.Chip;
import facedesk.enrollment.PhotoEnrollment;
import facedesk.enrollment.intake.plan.SameName;
import facedesk.gallery.Gallery;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.consent.Consent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts pictures into the gallery under the names they were offered for. One thread. */
final class PersonStore {
    private final Gallery gallery;
    private final Optional<Consent> declared;
    private final Map<String, Optional<Person>> people = new HashMap<>();
    private final Map<String, Map<String, String>> refusals = new HashMap<>();
    private final List<Person> added = new ArrayList<>();

    /** @param declared what the operator says about the consent of new people; empty when nothing is said */
    PersonStore(Gallery gallery, Optional<Consent> declared) {
        this.gallery = gallery;
        this.declared = declared;
    }

    /**
     * The person of that identifier, otherwise of that name, unless there is none; people of the demo are not meant, nor
     * somebody of that name with another identifier.
     */
    Optional<Person> find(PersonFacts who) {
        return people.computeIfAbsent(SameName.key(who), unused -> seek(who));
    }

    private Optional<Person> seek(PersonFacts who) {
        return gallery.identified(who.identifier()).or(() -> gallery.named(who.name()).stream()
                .filter(person -> !person.demo())
                .filter(person -> isNoOther(person.facts().identifier(), who.identifier()))
                .findFirst());
    }

    private static boolean isNoOther(String known, String offered) {
        return known.isEmpty() || offered.isBlank() || SameName.key(known).equals(SameName.key(offered));
    }

    /** Whether the person has exactly this picture already. */
    boolean has(PersonFacts who, NewPicture picture) {
        return find(who)
                .filter(person -> gallery.hasPicture(person.id(), picture.chip()))
                .isPresent();
    }

    /**
     * Stores good pictures in one transaction, and remembers which files they came from and which were refused.
     *
     * @return how many pictures were added
     * @throws facedesk.gallery.GalleryException if the name is unusable or the gallery cannot be written
     */
    int store(PersonFacts who, Collection<Finding> good, Collection<Finding> refused) {
        Optional<Person> known = find(who);
        List<NewPicture> pictures =
                good.stream().flatMap(finding -> finding.picture().stream()).toList();
        int stored = 0;
        if (!pictures.isEmpty()) {
            stored = known.isPresent() ? gallery.addPictures(known.get().id(), pictures) : enroll(who, pictures);
        }
        remember(who, good, refused);
        return stored;
    }

    private int enroll(PersonFacts who, List<NewPicture> pictures) {
        Person person = gallery.enroll(new NewPerson(who, false, declared), pictures);
        people.put(SameName.key(who), Optional.of(person));
        added.add(person);
        return pictures.size();
    }

    /** Refusals of somebody who is not in the gallery wait until they are: nothing is kept of strangers. */
    private void remember(PersonFacts who, Collection<Finding> good, Collection<Finding> refused) {
        Map<String, String> reasons = refusals.computeIfAbsent(SameName.key(who), unused -> new LinkedHashMap<>());
        refused.forEach(
                finding -> finding.refusal().ifPresent(refusal -> reasons.put(finding.sha256(), refusal.code())));
        Optional<Person> person = find(who);
        if (person.isPresent()) {
            Map<String, Chip> taken = new LinkedHashMap<>();
            good.forEach(
                    finding -> finding.picture().ifPresent(picture -> taken.put(finding.sha256(), picture.chip())));
            if (!taken.isEmpty() || !reasons.isEmpty()) {
                gallery.imports().remember(person.get().id(), taken, reasons, PhotoEnrollment.limits());
            }
            refusals.remove(SameName.key(who));
        }
    }

    /** Who was added, in order. */
    List<Person> added() {
        return List.copyOf(added);
    }
}
