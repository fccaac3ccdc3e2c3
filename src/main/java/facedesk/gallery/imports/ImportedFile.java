package facedesk.gallery.imports;

import java.util.Optional;

/**
 * A file that was imported before.
 *
 * @param sha256 of its content, 64 lower-case hexadecimal digits
 * @param personId who has its picture now, or for whom it was refused
 * @param personName that person's name
 * @param refusal why it was refused, in the importer's own code; empty when its picture is in the gallery
 */
public record ImportedFile(String sha256, long personId, String personName, Optional<String> refusal) {}
