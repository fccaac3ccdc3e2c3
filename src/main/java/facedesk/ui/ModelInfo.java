package facedesk.ui;

/**
 * An embedding network as a person chooses it.
 *
 * @param id short name
 * @param dimension components of an embedding
 * @param licence as stated by its source
 * @param provenance where it comes from and what is not known of it, in plain words
 */
public record ModelInfo(String id, int dimension, String licence, String provenance) {}
