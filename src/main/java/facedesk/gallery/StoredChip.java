package facedesk.gallery;

import facedesk.detection.Chip;

/**
 * The aligned face of a stored picture, for another network to embed.
 *
 * @param pictureId which picture
 * @param chip its pixels
 */
public record StoredChip(long pictureId, Chip chip) {}
