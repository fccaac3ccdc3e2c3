package facedesk.embedding;

/**
 * Whether a network's folder is exactly what was shipped.
 *
 * @param id the network
 * @param intact true if every listed file is there unaltered and nothing was added
 * @param reason a sentence for a person, in either case
 */
public record Verification(String id, boolean intact, String reason) {}
