package facedesk.ui.people;

import facedesk.enrollment.health.HealthReport;
import facedesk.gallery.Gallery;
import facedesk.gallery.PersonOverview;
import facedesk.ui.Desk;
import facedesk.ui.Notices;
import facedesk.ui.Texts;
import facedesk.ui.fx.LatestWork;
import facedesk.ui.fx.NewestWins;
import facedesk.ui.fx.Tasks;
import facedesk.ui.people.change.Edits;
import facedesk.ui.people.grid.Faces;
import facedesk.ui.people.grid.PersonTile;
import facedesk.ui.people.grid.Selection;
import facedesk.ui.people.person.PersonModel;
import facedesk.ui.people.roster.PersonRow;
import facedesk.ui.people.roster.Roster;
import facedesk.ui.people.sheet.ChooserModel;
import facedesk.ui.people.sheet.ConsentFormModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.jspecify.annotations.Nullable;

/** Who is enrolled and whose page is open. On the JavaFX thread; the gallery is read and written behind. */
public final class PeopleModel {
    private static final int NOBODY = -1;
    private static final int LARGE_FACE = 256;

    private final Gallery gallery;
    private final Desk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final Clock clock;
    private final Edits edits;
    private final Listing listing;
    private final Selection<PersonRow> selection = new Selection<>(PersonRow::id);
    private final PersonModel person;
    private final ChooserModel chooser = new ChooserModel();
    private final ConsentFormModel consentForm;
    private final Faces faces;
    private final Faces largeFaces;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper opened = new ReadOnlyLongWrapper(NOBODY);
    private final NewestWins<Boolean> changes;
    private final LatestWork<Boolean, List<PersonRow>> reading;
    private Gallery.@Nullable Subscription subscription;

    public PeopleModel(Desk desk, Tasks tasks, Texts texts, Notices notices) {
        this(desk, tasks, texts, notices, Clock.systemDefaultZone());
    }

    /** @param clock tells which consents end soon, and who has not been seen for long */
    PeopleModel(Desk desk, Tasks tasks, Texts texts, Notices notices, Clock clock) {
        this.desk = desk;
        this.gallery = desk.gallery();
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        this.clock = clock;
        edits = new Edits(gallery, tasks, texts, notices);
        listing = new Listing(texts.locale(), clock);
        person = new PersonModel(desk, tasks, texts, notices, edits, clock);
        consentForm = new ConsentFormModel(texts, clock);
        faces = new Faces(gallery, tasks, (int) (2 * PersonTile.FACE));
        largeFaces = new Faces(gallery, tasks, LARGE_FACE);
        changes = new NewestWins<>(tasks.fx(), unused -> reload());
        reading = new LatestWork<Boolean, List<PersonRow>>(tasks, unused -> read(), (unused, rows) -> show(rows))
                .onError(failure -> notices.error(texts.get("people.read.failed"), failure));
    }

    /** Begins to follow the gallery. */
    public void open() {
        if (subscription == null) {
            subscription = gallery.onChange(() -> changes.accept(true));
        }
        person.show(opened.get());
        reload();
    }

    /** Stops following the gallery. */
    public void close() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
        person.close();
    }

    /** Everybody, and those listed. */
    public Listing listing() {
        return listing;
    }

    /** Who is selected of those listed. */
    public Selection<PersonRow> selection() {
        return selection;
    }

    /** The time of what is done. */
    Clock clock() {
        return clock;
    }

    /** What can be done, and taken back. */
    public Edits edits() {
        return edits;
    }

    /** The page of whoever is opened. */
    public PersonModel person() {
        return person;
    }

    /** The question for somebody to be held beside a person. */
    public ChooserModel chooser() {
        return chooser;
    }

    /** The question for a consent. */
    public ConsentFormModel consentForm() {
        return consentForm;
    }

    /** Faces as tiles show them. */
    public Faces faces() {
        return faces;
    }

    /** Faces large enough to be compared. */
    public Faces largeFaces() {
        return largeFaces;
    }

    /** Whether the gallery has been read at least once. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Whether the demo people are being loaded. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Number of the person whose page is open; negative while none is. */
    public ReadOnlyLongProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Opens a person's page; that of nobody there is closed as soon as that is known. */
    public void turnTo(long personId) {
        opened.set(personId);
        person.show(personId);
    }

    /** Closes the page. */
    public void back() {
        turnTo(NOBODY);
    }

    /** Erases all demo people, and nobody else. */
    public void removeDemo() {
        tasks.createOrdered(progress -> {
                    desk.demoPeople().remove();
                    return true;
                })
                .onSuccess(unused -> notices.say(texts.get("people.demo.removed")))
                .onError(failure -> notices.error(texts.get("people.delete.failed"), failure))
                .start();
    }

    /** Enrols the demo people. */
    public void loadDemo() {
        busy.set(true);
        tasks.createOrdered(desk.demoPeople()::load)
                .onSuccess(added -> notices.say(texts.format("people.demo.loaded", added)))
                .onError(failure -> notices.error(texts.get("people.demo.failed"), failure))
                .onEnd(() -> busy.set(false))
                .start();
    }

    private void reload() {
        reading.ask(true);
    }

    private List<PersonRow> read() {
        Set<Long> concerned =
                desk.health().latest().map(HealthReport::concerned).orElse(Set.of());
        return Roster.rows(gallery.overview(), concerned, texts.locale(), LocalDate.now(clock));
    }

    private void show(List<PersonRow> rows) {
        forgetOldFaces(rows);
        listing.show(rows);
        person.groups().setAll(listing.groups());
        loaded.set(true);
        if (opened.get() >= 0 && rows.stream().noneMatch(row -> row.id() == opened.get())) {
            back();
        }
    }

    /** A person with other pictures may have another face now; of those who are gone nothing is kept. */
    private void forgetOldFaces(List<PersonRow> rows) {
        Map<Long, PersonOverview> before = new HashMap<>();
        listing.all().forEach(row -> before.put(row.id(), row.overview()));
        for (PersonRow row : rows) {
            PersonOverview old = before.remove(row.id());
            if (old != null
                    && (old.pictures() != row.overview().pictures()
                            || old.quality() != row.overview().quality())) {
                faces.forget(row.id());
                largeFaces.forget(row.id());
            }
        }
        before.keySet().forEach(faces::forget);
        before.keySet().forEach(largeFaces::forget);
    }
}
