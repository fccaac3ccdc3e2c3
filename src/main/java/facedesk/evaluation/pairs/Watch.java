package facedesk.evaluation.pairs;

/** Looks on while long work is done, and may end it. */
@FunctionalInterface
public interface Watch {
    /** Never ends anything. */
    Watch NONE = share -> true;

    /**
     * Called now and then, on the thread that asked for the work.
     *
     * @param share how much is done, 0..1, never falling
     * @return whether to go on; false ends the work, which then has no result
     */
    boolean goOn(double share);
}
