package facedesk.evaluation.pairs;

/** Takes comparisons one by one. */
@FunctionalInterface
public interface PairSink {
    /**
     * Takes one comparison.
     *
     * @param first place of one picture among all
     * @param second place of the other
     * @param score cosine similarity
     */
    void pair(int first, int second, float score);
}
