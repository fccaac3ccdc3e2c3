package facedesk.enrollment.health;

import facedesk.gallery.Gallery;
import facedesk.gallery.Mark;
import facedesk.gallery.PersonOverview;
import facedesk.gallery.Picture;
import facedesk.matching.Reference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongToDoubleFunction;

/**
 * A gallery as a check looks at it.
 *
 * @param people everybody
 * @param references every template of the network in use, by person
 * @param marks what is known already
 * @param templates how many there are of each network
 * @param quality of a picture by its id, 0..1; asked for a few only
 */
public record GalleryState(
        List<PersonOverview> people,
        List<Reference> references,
        List<Mark> marks,
        Map<String, Integer> templates,
        LongToDoubleFunction quality) {
    public GalleryState {
        people = List.copyOf(people);
        references = references.stream()
                .sorted(Comparator.comparingLong(Reference::personId).thenComparingLong(Reference::templateId))
                .toList();
        marks = List.copyOf(marks);
        templates = Map.copyOf(templates);
    }

    /** Reads a gallery as it is now; blocks. */
    public static GalleryState of(Gallery gallery, String modelId) {
        return new GalleryState(
                gallery.overview(),
                gallery.references(modelId),
                gallery.marks(),
                gallery.templateCounts(),
                id -> gallery.picture(id).map(Picture::quality).orElse(0.0));
    }
}
