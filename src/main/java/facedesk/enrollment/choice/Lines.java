package facedesk.enrollment.choice;

import facedesk.matching.Threshold;

/**
 * The scores that matter while a person is enrolled.
 *
 * @param accept from which a face is taken for somebody: the gallery's threshold
 * @param resemble from which two pictures of one session are one person's: lower, since side views score lower
 */
public record Lines(Threshold accept, Threshold resemble) {
    /** @throws IllegalArgumentException if they are of different networks */
    public Lines {
        if (!accept.modelId().equals(resemble.modelId())) {
            throw new IllegalArgumentException("Lines of " + accept.modelId() + " and " + resemble.modelId());
        }
    }
}
