package facedesk.evaluation;

/** Takes comparison scores one by one. */
@FunctionalInterface
public interface ScoreSink {
    /**
     * Takes one comparison.
     *
     * @param same whether both pictures show the same person (genuine) or not (impostor)
     * @param score cosine similarity
     * @throws IllegalArgumentException if the score is not a number
     */
    void add(boolean same, float score);
}
