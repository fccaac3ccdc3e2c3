package facedesk.cli.data;

import facedesk.embedding.Embedding;
import facedesk.evaluation.FacePair;
import facedesk.evaluation.Rate;
import facedesk.evaluation.ScoredPair;
import facedesk.evaluation.curve.DiscardCurve;
import facedesk.matching.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures with the embedding of the face each is of, computed once however often a picture is compared.
 *
 * @param byPicture empty where no face was found
 * @param qualities of the faces found, 0..1
 * @param wallSeconds how long it took
 * @param busySeconds how long detection and embedding alone would have taken on as many threads
 */
public record EmbeddedPictures(
        Map<String, Optional<Embedding>> byPicture,
        Map<String, Double> qualities,
        double wallSeconds,
        double busySeconds) {
    /** The pairs with their scores, in their order. */
    public List<ScoredPair> score(List<FacePair> pairs) {
        return pairs.stream()
                .map(pair -> new ScoredPair(pair, score(pair.first(), pair.second())))
                .toList();
    }

    private Optional<Float> score(String first, String second) {
        Optional<Embedding> one = byPicture.getOrDefault(first, Optional.empty());
        Optional<Embedding> other = byPicture.getOrDefault(second, Optional.empty());
        return one.flatMap(a -> other.map(b -> (float) a.cosine(b)));
    }

    /** What refusing the poorest pictures would win, over the genuine pairs that have a score. */
    public DiscardCurve discards(List<ScoredPair> pairs) {
        List<ScoredPair> genuine = pairs.stream()
                .filter(scored -> scored.pair().same() && scored.score().isPresent())
                .toList();
        float[] scores = new float[genuine.size()];
        double[] poorer = new double[genuine.size()];
        for (int i = 0; i < scores.length; i++) {
            FacePair pair = genuine.get(i).pair();
            scores[i] = genuine.get(i).score().orElseThrow();
            poorer[i] = Math.min(qualities.getOrDefault(pair.first(), 0.0), qualities.getOrDefault(pair.second(), 0.0));
        }
        return DiscardCurve.of(scores, poorer);
    }

    /** What refusing the poorest pictures would win, over all pairs of pictures of one person, by their folders. */
    public DiscardCurve discards() {
        Map<String, List<String>> before = new HashMap<>();
        List<FacePair> pairs = new ArrayList<>();
        for (String picture : byPicture.keySet()) {
            List<String> others = before.computeIfAbsent(PictureFolder.personOf(picture), unused -> new ArrayList<>());
            others.forEach(other -> pairs.add(new FacePair(other, picture, true)));
            others.add(picture);
        }
        return discards(score(pairs));
    }

    /** Pictures without a face, of those given. */
    public Rate acquisition(List<String> pictures) {
        long lost = pictures.stream()
                .filter(name -> byPicture.getOrDefault(name, Optional.empty()).isEmpty())
                .count();
        return Rate.of(lost, pictures.size());
    }

    /** Every picture that has a face, by the person whose folder it lies in; its place among all is its template's id. */
    public List<Reference> references() {
        Map<String, Long> people = new HashMap<>();
        List<Reference> references = new ArrayList<>();
        long place = 0;
        for (Map.Entry<String, Optional<Embedding>> picture : byPicture.entrySet()) {
            long id = place++;
            long person =
                    people.computeIfAbsent(PictureFolder.personOf(picture.getKey()), unused -> (long) people.size());
            picture.getValue().ifPresent(embedding -> references.add(new Reference(person, id, embedding)));
        }
        return references;
    }
}
