package facedesk.gallery.imports;

import facedesk.detection.Chip;
import java.util.List;
import java.util.Map;

/**
 * What became of files that were imported, so that nobody looks at them twice. Nothing of it outlives the picture or
 * person it is about. Safe from every thread; every method may throw {@link facedesk.gallery.GalleryException}.
 */
public interface ImportedFiles {
    /**
     * Every file whose picture is in the gallery, and every one refused under these limits.
     *
     * @param limits what the refusals were judged by; others no longer count
     */
    List<ImportedFile> all(String limits);

    /**
     * Remembers files offered for a person, in one transaction. A picture or person that is gone by now is passed over.
     *
     * @param taken the face cut from each file that this person has, by the SHA-256 of the file
     * @param refused why each other was refused, at most 100 characters, by the SHA-256 of the file
     * @param limits what the refusals were judged by, at most 64 characters
     */
    void remember(long personId, Map<String, Chip> taken, Map<String, String> refused, String limits);
}
