package facedesk.ui.live;

import facedesk.matching.Outcome;
import java.time.Instant;
import javafx.scene.image.Image;

/**
 * Somebody seen.
 *
 * @param trackId the face that was followed
 * @param at when the decision was first made
 * @param outcome accepted, or unknown, as which somebody blocked counts too
 * @param name the accepted person's name, or the word for unknown
 * @param score the comparison score at that moment; NaN when there was nobody to compare with
 * @param face what the camera saw then
 */
record Recent(long trackId, Instant at, Outcome outcome, String name, double score, Image face) {}
