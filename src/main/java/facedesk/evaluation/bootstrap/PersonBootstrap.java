package facedesk.evaluation.bootstrap;

import facedesk.evaluation.pairs.PairedScores;
import facedesk.evaluation.pairs.Watch;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Draws people, not pairs, with replacement, and counts every threshold's errors anew among those drawn.
 *
 * <p>Comparisons that share a person err together: some people resemble many others, some look different every day.
 * Intervals that take comparisons for independent are then too narrow (Bolle, Ratha and Pankanti, Error analysis of
 * pattern recognition systems: the subsets bootstrap, Computer Vision and Image Understanding 93, 2004; Poh, Martin and
 * Bengio, Performance generalization in biometric authentication using joint user-specific and sample bootstraps, IEEE
 * TPAMI 29, 2007). A person who is drawn w times brings all their pictures w times: a genuine pair weighs w of its person,
 * an impostor pair the product of both people's w, as when the vertices of a graph are resampled (Snijders and Borgatti,
 * Connections 22, 1999). The subsets bootstrap moves the impostor scores of one person as a block, which leaves out that
 * the other person of each pair is shared too; the product takes both in. Its price is known: where pairs err without
 * regard to their people, it triples their share of the variance (Owen, The pigeonhole bootstrap, Annals of Applied
 * Statistics 1, 2007), so that intervals are rather too wide than too narrow.
 *
 * <p>Work is done for many rounds at once, so that all thresholds of 50 million comparisons take seconds.
 */
public final class PersonBootstrap {
    /** Rounds that are usual for 95 % intervals. */
    public static final int ROUNDS = 1000;

    /** Fewer, and the ends of a 95 % interval are the extremes themselves. */
    static final int FEWEST_ROUNDS = 40;

    /** Rounds counted together: 1 KB for a row, so that the rows in use stay in the second-level cache. */
    private static final int BLOCK = 128;

    private PersonBootstrap() {}

    /** Runs as many rounds as are usual. */
    public static BootstrapRates run(PairedScores scores, long seed) {
        return run(scores, ROUNDS, seed, Watch.NONE).orElseThrow();
    }

    /**
     * Runs the bootstrap with as many threads as the common pool has; the result depends on the scores, the rounds and the
     * seed only.
     *
     * @param rounds 40 to 100,000
     * @return empty only if the watch ended it
     */
    public static Optional<BootstrapRates> run(PairedScores scores, int rounds, long seed, Watch watch) {
        if (rounds < FEWEST_ROUNDS || rounds > 100_000) {
            throw new IllegalArgumentException("A bootstrap takes 40 to 100,000 rounds, not " + rounds);
        }
        RoundCounts[] counts = new RoundCounts[rounds];
        int together = BLOCK * Math.max(1, Runtime.getRuntime().availableProcessors());
        for (int first = 0; first < rounds; first += together) {
            int start = first;
            int end = Math.min(rounds, first + together);
            IntStream.range(0, (end - start + BLOCK - 1) / BLOCK).parallel().forEach(block -> {
                int from = start + block * BLOCK;
                RoundBlock counted = new RoundBlock(scores, seed, from, Math.min(BLOCK, end - from));
                counted.count();
                counted.copyTo(counts);
            });
            if (!watch.goOn((double) end / rounds)) {
                return Optional.empty();
            }
        }
        return Optional.of(new BootstrapRates(scores.table(), scores.people(), seed, counts));
    }
}
