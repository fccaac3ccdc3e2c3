package facedesk.embedding;

/**
 * The terms a network is used under.
 *
 * @param name SPDX identifier
 * @param file its text, in the network's folder
 * @param note who states it and what is not stated
 */
public record Licence(String name, String file, String note) {}
