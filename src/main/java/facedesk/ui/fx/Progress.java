package facedesk.ui.fx;

/** How long work tells how far it is, and learns that it is no longer wanted. Safe from every thread. */
public interface Progress {
    /**
     * Reports a step; cheap enough to be called for each item.
     *
     * @param done items finished
     * @param total all items; 0 when unknown
     * @param what the item now in hand, as a person would name it
     */
    void report(long done, long total, String what);

    /** Whether the person asked to stop; work should then end early and return what it has. */
    boolean cancelled();
}
