package facedesk.gallery;

import java.time.Instant;

/**
 * A picture that was taken out, with all that it takes to put it back. Lives in memory only; let go of it as soon as
 * putting it back is no longer offered.
 *
 * @param personId whose it was
 * @param picture with chip, thumbnail and the templates of every network
 * @param takenAt when it had been stored
 */
public record RemovedPicture(long personId, NewPicture picture, Instant takenAt) {}
