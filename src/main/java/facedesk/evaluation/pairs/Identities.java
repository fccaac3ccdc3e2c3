package facedesk.evaluation.pairs;

import facedesk.evaluation.FacePair;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Who is who in a list of pairs: pictures of one folder show one person, and so do both of a pair that says so. Where that
 * contradicts a pair of different people, the folders mean nothing, and only the pairs count.
 */
final class Identities {
    private final UnaryOperator<String> firstGuess;
    private final Unions<String> unions = new Unions<>();

    private Identities(List<FacePair> pairs, UnaryOperator<String> firstGuess) {
        this.firstGuess = firstGuess;
        for (FacePair pair : pairs) {
            if (pair.same()) {
                unions.unite(firstGuess.apply(pair.first()), firstGuess.apply(pair.second()));
            }
        }
    }

    /** @throws IllegalArgumentException if the pairs contradict each other */
    static Identities of(List<FacePair> pairs) {
        Identities byFolder = new Identities(pairs, Identities::folder);
        if (byFolder.agreesWith(pairs)) {
            return byFolder;
        }
        Identities byPairs = new Identities(pairs, UnaryOperator.identity());
        if (byPairs.agreesWith(pairs)) {
            return byPairs;
        }
        throw new IllegalArgumentException(
                "The list of pairs contradicts itself: two pictures are said to show different people, but other pairs"
                        + " make them one.");
    }

    /** The name of a picture's person: a folder, or the picture itself. */
    String personOf(String picture) {
        return unions.find(firstGuess.apply(picture));
    }

    private boolean agreesWith(List<FacePair> pairs) {
        return pairs.stream()
                .noneMatch(pair -> !pair.same() && personOf(pair.first()).equals(personOf(pair.second())));
    }

    private static String folder(String picture) {
        int slash = picture.lastIndexOf('/');
        return slash < 0 ? picture : picture.substring(0, slash);
    }
}
