package facedesk.enrollment.intake.plan;

import facedesk.gallery.PersonFacts;
import facedesk.text.Phrase;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers photos by person, in the order in which they are offered. One thread. */
public final class PlanBuilder {
    private final Map<String, PersonFacts> people = new LinkedHashMap<>();
    private final Map<String, List<Photo>> photos = new HashMap<>();
    private final Map<Path, PersonFacts> offered = new HashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** Offers a photo for a person. The same file again is passed over; for somebody else too it is left out and said. */
    public void offer(PersonFacts who, Photo photo) {
        PersonFacts before = offered.putIfAbsent(photo.label().normalize(), who);
        if (before == null) {
            people.putIfAbsent(SameName.key(who), who);
            photos.computeIfAbsent(SameName.key(who), unused -> new ArrayList<>())
                    .add(photo);
        } else if (!SameName.key(before).equals(SameName.key(who))) {
            String file = String.valueOf(photo.label().getFileName());
            leaveOut(who.name(), file, Phrase.of(IntakeFault.FILE_TWICE, file, before.name()));
        }
    }

    public void leaveOut(String person, String file, Phrase why) {
        leftOut.add(new LeftOut(person, file, why));
    }

    public boolean isEmpty() {
        return people.isEmpty();
    }

    public boolean hasLeftOut() {
        return !leftOut.isEmpty();
    }

    public IntakePlan build(Closeable source) {
        List<PersonPhotos> gathered = people.entrySet().stream()
                .map(person -> new PersonPhotos(person.getValue(), photos.getOrDefault(person.getKey(), List.of())))
                .toList();
        return new IntakePlan(gathered, leftOut, source);
    }
}
