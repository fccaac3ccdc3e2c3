package facedesk.evaluation;

/** Finds places in ascending scores. */
public final class SortedScores {
    private SortedScores() {}

    /** How many of the ascending scores lie below a threshold. */
    public static int below(float[] ascending, double threshold) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < threshold) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
