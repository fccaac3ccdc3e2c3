package facedesk.recognition;

/**
 * What the live pipeline is doing; a failure or a lost source carries a sentence.
 *
 * @param phase where it stands
 * @param message a sentence for the person at the screen; empty when there is nothing to say
 */
public record PipelineState(Phase phase, String message) {
    /** Where a pipeline stands. */
    public enum Phase {
        IDLE,
        LOADING,
        RUNNING,
        /** The source was lost or is absent; it is tried again. */
        WAITING,
        STOPPING,
        FAILED
    }
}
