package facedesk.recognition;

import facedesk.text.Phrase;
import java.util.Optional;

/**
 * What the live pipeline is doing; a failure or a lost source says why.
 *
 * @param phase where it stands
 * @param message for the person at the screen; empty when there is nothing to say
 */
public record PipelineState(Phase phase, Optional<Phrase> message) {
    /** A state of which there is nothing to say. */
    public PipelineState(Phase phase) {
        this(phase, Optional.empty());
    }

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
