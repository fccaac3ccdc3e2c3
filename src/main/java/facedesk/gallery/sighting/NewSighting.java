package facedesk.gallery.sighting;

import facedesk.detection.Chip;
import java.time.Instant;

/**
 * A face about to be kept. It has no template yet: the network in use embeds the chip when somebody looks.
 *
 * @param chip the aligned face
 * @param thumbnail a small JPEG of the face for people to look at
 * @param quality overall quality, 0..1
 * @param belowLimits whether the picture is below the limits of an enrolment
 * @param seenAt when
 * @param expiresAt when it goes by itself; after {@code seenAt}
 */
public record NewSighting(
        Chip chip, byte[] thumbnail, double quality, boolean belowLimits, Instant seenAt, Instant expiresAt) {
    public NewSighting {
        if (!expiresAt.isAfter(seenAt)) {
            throw new IllegalArgumentException("A face is kept for some time, or not at all");
        }
    }
}
