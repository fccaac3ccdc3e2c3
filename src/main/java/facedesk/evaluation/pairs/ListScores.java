package facedesk.evaluation.pairs;

import facedesk.evaluation.ScoredPair;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The scores of a list of pairs.
 *
 * @param pictures names of the pictures by their {@link PictureRef#pictureId}, in order of first occurrence
 * @param people names of the people by their {@link PictureRef#personId}
 * @param scores the comparisons
 */
public record ListScores(List<String> pictures, List<String> people, PairedScores scores) {
    public ListScores {
        pictures = List.copyOf(pictures);
        people = List.copyOf(people);
    }

    /**
     * From scored pairs. Pictures of one folder show one person, and so do both pictures of a genuine pair; where an
     * impostor pair contradicts that, the folders mean nothing and only the pairs count.
     *
     * @throws IllegalArgumentException if the pairs contradict each other
     */
    public static ListScores of(String modelId, List<ScoredPair> pairs) {
        Identities identities =
                Identities.of(pairs.stream().map(ScoredPair::pair).toList());
        PairedScoresBuilder builder = new PairedScoresBuilder(modelId);
        Map<String, Integer> places = new LinkedHashMap<>();
        Map<String, Integer> people = new LinkedHashMap<>();
        ToIntFunction<String> placeOf = name -> {
            int person = people.computeIfAbsent(identities.personOf(name), key -> people.size());
            return places.computeIfAbsent(name, key -> builder.picture(new PictureRef(person, places.size())));
        };
        for (ScoredPair scored : pairs) {
            int first = placeOf.applyAsInt(scored.pair().first());
            int second = placeOf.applyAsInt(scored.pair().second());
            scored.score()
                    .ifPresentOrElse(score -> builder.add(first, second, score), () -> builder.lost(first, second));
        }
        return new ListScores(List.copyOf(places.keySet()), List.copyOf(people.keySet()), builder.build());
    }
}
