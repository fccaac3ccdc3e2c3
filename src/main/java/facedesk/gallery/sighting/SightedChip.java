package facedesk.gallery.sighting;

import facedesk.detection.Chip;

/**
 * The aligned face of a sighting, for a network to embed.
 *
 * @param sightingId whose
 * @param chip its pixels
 */
public record SightedChip(long sightingId, Chip chip) {}
