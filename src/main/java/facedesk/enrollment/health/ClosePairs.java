package facedesk.enrollment.health;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;

/**
 * The nearest pairs above a score, one for each two owners. Of too many, the farther ones are forgotten for good, so that a
 * line at which everybody resembles everybody takes no more memory. Belongs to one thread at a time.
 */
final class ClosePairs {
    /** More than anybody looks through. */
    static final int MOST = 1_000;

    /** So many are collected before the farther ones are forgotten. */
    private static final int ROOM = 20 * MOST;

    private final IntToLongFunction owner;
    private final Map<Owners, Pair> pairs = new HashMap<>();
    private float least;

    /**
     * Two templates.
     *
     * @param first place of one, before the other
     * @param second place of the other
     * @param score of the two
     */
    record Pair(int first, int second, float score) {}

    private record Owners(long first, long second) {}

    /**
     * @param least score from which a pair counts
     * @param owner by a template's place, to whom it belongs
     */
    ClosePairs(float least, IntToLongFunction owner) {
        this.least = least;
        this.owner = owner;
    }

    /** Score from which a pair counts by now. */
    float least() {
        return least;
    }

    void add(int first, int second, float score) {
        Owners owners = new Owners(owner.applyAsLong(first), owner.applyAsLong(second));
        pairs.merge(
                owners, new Pair(first, second, score), (before, now) -> now.score() > before.score() ? now : before);
        if (pairs.size() >= ROOM) {
            List<Pair> kept = nearest();
            least = Math.nextUp(kept.get(kept.size() - 1).score());
            pairs.values().retainAll(new HashSet<>(kept));
        }
    }

    /** At most {@link #MOST}, nearest first. */
    List<Pair> nearest() {
        return pairs.values().stream()
                .sorted(Comparator.comparingDouble((Pair pair) -> -pair.score())
                        .thenComparingInt(Pair::first)
                        .thenComparingInt(Pair::second))
                .limit(MOST)
                .toList();
    }
}
