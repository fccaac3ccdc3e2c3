package facedesk.ui.people.person;

import facedesk.enrollment.health.HealthLimits;
import facedesk.enrollment.templates.PictureJudge;
import facedesk.enrollment.templates.PictureWorth;
import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import facedesk.gallery.PersonOverview;
import facedesk.gallery.Picture;
import facedesk.gallery.PictureUse;
import facedesk.gallery.consent.Consent;
import facedesk.matching.SearchIndex;
import facedesk.matching.Threshold;
import facedesk.ui.Desk;
import facedesk.ui.control.Images;
import facedesk.ui.people.roster.Badge;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a person's page from the gallery, and judges the pictures. Blocking; never on the JavaFX thread. */
final class PageReader {
    private static final int RECOGNITIONS = 100;

    private final Desk desk;
    private final Gallery gallery;
    private final Clock clock;

    PageReader(Desk desk, Clock clock) {
        this.desk = desk;
        this.gallery = desk.gallery();
        this.clock = clock;
    }

    /** The page; empty when there is no such person (any more). */
    Optional<PersonPage> read(long personId) {
        return gallery.person(personId).map(this::page);
    }

    private PersonPage page(Person person) {
        List<Picture> pictures = gallery.pictures(person.id());
        List<Consent> consents = gallery.consents().of(person.id());
        return new PersonPage(
                person,
                badges(person, pictures, consents),
                stored(person, pictures),
                consents,
                gallery.recognitions().newestOf(person.id(), RECOGNITIONS),
                gallery.history().of(person.id()));
    }

    private List<Badge> badges(Person person, List<Picture> pictures, List<Consent> consents) {
        Optional<Consent> consent = consents.stream().findFirst();
        PersonOverview overview = new PersonOverview(
                person,
                pictures.size(),
                pictures.stream().mapToDouble(Picture::quality).average().orElse(0),
                consent.map(Consent::kind),
                consent.map(Consent::retainUntil),
                Optional.empty());
        return Badge.of(overview, LocalDate.now(clock));
    }

    private List<StoredPicture> stored(Person person, List<Picture> pictures) {
        Map<Long, PictureUse> uses = gallery.uses(person.id()).stream()
                .collect(Collectors.toMap(PictureUse::pictureId, Function.identity()));
        Map<Long, PictureWorth> worths = worths(person, pictures);
        return pictures.stream()
                .map(picture -> stored(
                        picture,
                        Optional.ofNullable(uses.get(picture.id())),
                        java.util.Objects.requireNonNull(worths.get(picture.id()))))
                .toList();
    }

    private StoredPicture stored(Picture picture, Optional<PictureUse> use, PictureWorth worth) {
        boolean isPerson = worth.reason() != PictureWorth.Reason.SAME_AS_BETTER
                && worth.other().isPresent();
        String other = isPerson
                ? gallery.person(worth.other().getAsLong()).map(Person::name).orElse("")
                : "";
        return new StoredPicture(picture, Images.ofFile(picture.thumbnail()), use, worth, other);
    }

    private Map<Long, PictureWorth> worths(Person person, List<Picture> pictures) {
        Map<Long, Double> qualities = new LinkedHashMap<>();
        pictures.forEach(picture -> qualities.put(picture.id(), picture.quality()));
        SearchIndex index = desk.index();
        Threshold line = desk.threshold().current();
        // While the network is being changed the two are of different ones for a moment; the page is read again then.
        Threshold own = line.modelId().equals(index.modelId()) ? line : new Threshold(index.modelId(), 1);
        return new PictureJudge(index, own, HealthLimits.STANDARD)
                .judge(gallery.references(index.modelId(), person.id()), qualities).stream()
                        .collect(Collectors.toMap(PictureWorth::pictureId, Function.identity()));
    }
}
