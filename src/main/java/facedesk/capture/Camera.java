package facedesk.capture;

import facedesk.text.Phrase;
import java.util.Optional;

/**
 * A camera of this computer.
 *
 * @param index its number, as in {@code camera:0}
 * @param name what its driver calls it
 * @param problem what keeps it from being used and what to do about it; empty when it can be opened
 */
public record Camera(int index, Phrase name, Optional<Phrase> problem) {
    /** What {@link Sources#parse} understands. */
    public String uri() {
        return "camera:" + index;
    }

    public boolean isUsable() {
        return problem.isEmpty();
    }
}
