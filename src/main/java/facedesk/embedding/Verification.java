package facedesk.embedding;

import facedesk.text.Phrase;

/**
 * Whether a network's folder is exactly what was shipped.
 *
 * @param id the network
 * @param intact true if every listed file is there unaltered and nothing was added
 * @param reason what was found, in either case
 */
public record Verification(String id, boolean intact, Phrase reason) {}
