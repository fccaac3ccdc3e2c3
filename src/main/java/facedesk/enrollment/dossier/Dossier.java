package facedesk.enrollment.dossier;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import facedesk.detection.Chip;
import facedesk.gallery.Gallery;
import facedesk.gallery.GalleryException;
import facedesk.gallery.GalleryProblem;
import facedesk.gallery.Person;
import facedesk.gallery.Picture;
import facedesk.gallery.archive.PrivateZip;
import facedesk.gallery.history.Event;
import facedesk.image.Frame;
import facedesk.image.ImageEncoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Writes a person's own data into a ZIP file for them: a page to read, the same for machines, and their pictures.
 * Templates are counted and explained, not written: they mean nothing outside the network that made them, and are as
 * good as a photograph to whoever finds them. Safe from every thread.
 */
public final class Dossier {
    private static final String PAGE = "index.html";
    private static final String DOCUMENT = "facts.json";
    private static final int LONGEST_NAME = 40;

    private final Gallery gallery;
    private final Clock clock;

    /** @param clock gives the time of the export, and the zone of the times on the page */
    public Dossier(Gallery gallery, Clock clock) {
        this.gallery = gallery;
        this.clock = clock;
    }

    /** A name for the file that every file system takes. */
    public static String fileName(Person person) {
        String safe = person.name().strip().replaceAll("[^\\p{L}\\p{N}]+", "-");
        String plain = safe.replaceAll("^-+|-+$", "");
        int[] letters = plain.codePoints().limit(LONGEST_NAME).toArray();
        return "facedesk-" + (letters.length == 0 ? "person" : new String(letters, 0, letters.length)) + ".zip";
    }

    /**
     * Writes the file whole or not at all, readable by its owner alone, and notes that it was done. Blocks.
     *
     * @param locale of the page
     * @throws GalleryException if the person is gone
     * @throws DossierException if it cannot be written
     */
    public void write(long personId, Path file, Locale locale) throws DossierException {
        Person person = gallery.person(personId).orElseThrow(() -> new GalleryException(GalleryProblem.PERSON_GONE));
        DossierFacts facts = DossierFacts.of(gallery, person);
        try (PrivateZip zip = PrivateZip.beside(file)) {
            String page = new DossierPage(facts, locale, clock.getZone()).write(clock.instant());
            zip.entry(PAGE, page.getBytes(StandardCharsets.UTF_8));
            zip.entry(DOCUMENT, document(facts));
            pictures(zip, facts.pictures());
            zip.finish();
            zip.moveIntoPlace();
        } catch (IOException e) {
            throw new DossierException(e, file);
        }
        gallery.history().add(new Event(clock.instant(), Event.Kind.EXPORTED, OptionalLong.of(personId), 0));
    }

    private byte[] document(DossierFacts facts) throws IOException {
        return new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsBytes(facts.document(clock.instant()));
    }

    private void pictures(PrivateZip zip, List<Picture> pictures) throws IOException {
        for (int i = 0; i < pictures.size(); i++) {
            zip.entry(DossierFacts.fileOf(i) + ".jpg", pictures.get(i).thumbnail());
            Optional<Chip> chip = gallery.chip(pictures.get(i).id());
            if (chip.isPresent()) {
                zip.entry(DossierFacts.fileOf(i) + ".png", png(chip.get()));
            }
        }
    }

    private static byte[] png(Chip chip) {
        return ImageEncoder.png(Frame.ofBgr(chip.bgr(), Chip.SIZE, Chip.SIZE, 0, 0));
    }
}
