package facedesk.gallery;

import java.time.Instant;

/**
 * How often a picture was the one that matched, as far as scores are kept.
 *
 * @param pictureId which
 * @param times in how many accepted recognitions it was the nearest template, 1 or more
 * @param last the latest of them
 */
public record PictureUse(long pictureId, int times, Instant last) {}
