package facedesk.evaluation.enrolled;

import facedesk.embedding.Embedding;
import java.util.List;
import java.util.stream.IntStream;

/** A rule for which pictures of one person to enrol; a pure function. */
@FunctionalInterface
public interface PictureChoice {
    /** The first ones, as they come. */
    PictureChoice FILE_ORDER = (pictures, wanted) ->
            IntStream.range(0, Math.min(wanted, pictures.size())).boxed().toList();

    /**
     * Chooses.
     *
     * @param pictures of one person, in their order
     * @param wanted how many, 1 or more
     * @return places in the list, as many as wanted or as there are
     */
    List<Integer> choose(List<Embedding> pictures, int wanted);
}
