package facedesk.enrollment.intake;

import facedesk.embedding.Embedding;
import facedesk.enrollment.intake.report.Suspicion;
import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import facedesk.matching.Candidate;
import facedesk.matching.EmbeddingMean;
import facedesk.matching.ExactIndex;
import facedesk.matching.Identification;
import facedesk.matching.Reference;
import facedesk.matching.SearchIndex;
import facedesk.matching.Threshold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for people of the gallery whom the new ones resemble. Nobody is merged: that is for a person to decide. */
public final class Suspicions {
    private final Gallery gallery;
    private final String modelId;
    private final Line line;

    /** Where the line of a search is drawn. */
    @FunctionalInterface
    public interface Line {
        /** The threshold for this index; empty where none is known for its network. */
        Optional<Threshold> in(SearchIndex index);
    }

    /** @param modelId the network whose templates are compared */
    public Suspicions(Gallery gallery, String modelId, Line line) {
        this.gallery = gallery;
        this.modelId = modelId;
        this.line = line;
    }

    /** Compares all pictures of each new person together with everybody else; each pair is named once. */
    List<Suspicion> of(Collection<Person> added, BooleanSupplier cancelled) {
        if (added.isEmpty()) {
            return List.of();
        }
        List<Reference> all = gallery.references(modelId);
        SearchIndex index = ExactIndex.of(modelId, all);
        Optional<Threshold> threshold = line.in(index);
        if (threshold.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Embedding>> templates = all.stream()
                .collect(Collectors.groupingBy(
                        Reference::personId, Collectors.mapping(Reference::embedding, Collectors.toList())));
        List<Suspicion> found = new ArrayList<>();
        Set<Set<Long>> pairs = new HashSet<>();
        for (Person person : added) {
            if (cancelled.getAsBoolean()) {
                return found;
            }
            mean(templates.getOrDefault(person.id(), List.of()))
                    .flatMap(probe -> nearestOther(index.search(probe), person.id()))
                    .filter(candidate -> threshold.get().accepts(candidate.score()))
                    .filter(candidate -> pairs.add(Set.of(person.id(), candidate.personId())))
                    .flatMap(candidate -> gallery.person(candidate.personId()))
                    .ifPresent(other -> found.add(new Suspicion(person, other)));
        }
        return found;
    }

    private static Optional<Candidate> nearestOther(Identification nearest, long person) {
        return Stream.of(nearest.best(), nearest.runnerUp())
                .flatMap(Optional::stream)
                .filter(candidate -> candidate.personId() != person)
                .findFirst();
    }

    private Optional<Embedding> mean(List<Embedding> templates) {
        if (templates.isEmpty()) {
            return Optional.empty();
        }
        EmbeddingMean mean = new EmbeddingMean(modelId, templates.get(0).dimension());
        templates.forEach(template -> mean.add(template, 1));
        return mean.embedding();
    }
}
