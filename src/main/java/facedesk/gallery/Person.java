package facedesk.gallery;

import java.time.Instant;

/**
 * Somebody enrolled.
 *
 * @param id given by the database
 * @param name as typed; 1 to 100 characters, not blank
 * @param demo whether this is one of the demo people, removed together with one click
 * @param enrolledAt when
 */
public record Person(long id, String name, boolean demo, Instant enrolledAt) {}
