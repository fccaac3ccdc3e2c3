package facedesk.evaluation.bootstrap;

import java.util.SplittableRandom;

/** How often each person is drawn in each round, when as many people as there are get drawn with replacement. */
final class PersonWeights {
    private PersonWeights() {}

    /**
     * Weights of some rounds. A round depends on the seed and its number alone.
     *
     * @return by person, then by round counted from the first of them
     */
    static int[][] of(int people, long seed, int firstRound, int rounds) {
        int[][] weights = new int[people][rounds];
        SplittableRandom root = new SplittableRandom(seed);
        for (int round = 0; round < firstRound; round++) {
            root.split();
        }
        for (int round = 0; round < rounds; round++) {
            SplittableRandom random = root.split();
            for (int drawn = 0; drawn < people; drawn++) {
                weights[random.nextInt(people)][round]++;
            }
        }
        return weights;
    }
}
