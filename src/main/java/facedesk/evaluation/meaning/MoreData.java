package facedesk.evaluation.meaning;

import facedesk.evaluation.ComparisonKind;
import java.util.OptionalLong;

/**
 * What it would take to have enough comparisons, each way on its own.
 *
 * @param comparisons how many more comparisons
 * @param people how many more people with as many pictures each; empty where more people alone never suffice
 * @param picturesEach how many more pictures of each person; empty where more pictures alone never suffice
 */
public record MoreData(long comparisons, OptionalLong people, OptionalLong picturesEach) {
    /** More than anybody enrols; what takes more is not worth naming. */
    private static final long MOST = 1_000_000_000L;

    /**
     * The shortage of a data set in which all pictures are compared with each other.
     *
     * @param size what there is
     * @param kind which comparisons are too few
     * @param have how many there are
     * @param needed how many it takes
     */
    public static MoreData of(DataSize size, ComparisonKind kind, long have, long needed) {
        long people = least(
                more -> new DataSize((int) Math.min(Integer.MAX_VALUE, size.people() + more), size.picturesEach())
                        .comparisons(kind),
                needed);
        long pictures =
                least(more -> new DataSize(size.people(), size.picturesEach() + more).comparisons(kind), needed);
        return new MoreData(Math.max(0, needed - have), found(people), found(pictures));
    }

    /** By bisection: comparisons never fall as data grow. */
    private static long least(Growth growth, long needed) {
        long low = 0;
        long high = MOST;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (growth.comparisons(middle) >= needed) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static OptionalLong found(long more) {
        return more < MOST ? OptionalLong.of(more) : OptionalLong.empty();
    }

    /** Comparisons when there is more. */
    @FunctionalInterface
    private interface Growth {
        double comparisons(long more);
    }
}
