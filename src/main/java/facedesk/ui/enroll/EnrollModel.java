package facedesk.ui.enroll;

import facedesk.enrollment.DuplicateFinding;
import facedesk.enrollment.Duplicates;
import facedesk.enrollment.Shot;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.gallery.Picture;
import facedesk.matching.Candidate;
import facedesk.ui.Desk;
import facedesk.ui.Notices;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import facedesk.ui.fx.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One enrolment: a name, pictures from camera and photos, a look for duplicates, and saving. On the JavaFX thread. */
public final class EnrollModel {
    private final CaptureModel capture;
    private final PhotosModel photos;
    private final Desk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObservableList<Shot> shots = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Lookalike> lookalike = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Saved> saved = new ReadOnlyObjectWrapper<>();

    /** Who was stored, with how many new pictures. */
    record Saved(Person person, int pictures) {}

    private record Outcome(@Nullable Lookalike lookalike, @Nullable Saved saved) {}

    public EnrollModel(CaptureModel capture, PhotosModel photos, Desk desk, Tasks tasks, Texts texts, Notices notices) {
        this.capture = capture;
        this.photos = photos;
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        capture.shots().addListener((ListChangeListener<Shot>) change -> gather());
        photos.shots().addListener((ListChangeListener<Shot>) change -> gather());
    }

    public CaptureModel capture() {
        return capture;
    }

    public PhotosModel photos() {
        return photos;
    }

    public StringProperty nameProperty() {
        return name;
    }

    /** All pictures of this enrolment, those from the camera first. */
    public ObservableList<Shot> shots() {
        return shots;
    }

    /** Whether pictures are being embedded and stored. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** Who has this face already, while that is to be decided; otherwise null. */
    ReadOnlyObjectProperty<@Nullable Lookalike> lookalikeProperty() {
        return lookalike.getReadOnlyProperty();
    }

    /** What was stored, until the next enrolment begins; otherwise null. */
    ReadOnlyObjectProperty<@Nullable Saved> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Whether saving has come to something that waits for an answer: a face already known, or success. */
    public BooleanBinding over() {
        return lookalike.isNotNull().or(saved.isNotNull());
    }

    /** Whether there is a name. */
    public BooleanBinding named() {
        return Bindings.createBooleanBinding(() -> !name.get().isBlank(), name);
    }

    /** Whether there is enough to save: a name and a picture; more pictures are better, but nobody is made to turn. */
    public BooleanBinding savable() {
        return named().and(saving.not()).and(Bindings.isNotEmpty(shots));
    }

    /** Takes a picture out. */
    public void drop(Shot shot) {
        capture.drop(shot);
        photos.drop(shot);
    }

    /** Looks for a duplicate and saves when there is none. */
    public void save() {
        String wish = name.get().strip();
        List<Shot> chosen = List.copyOf(shots);
        run(tasks.createOrdered(progress -> checkAndStore(wish, chosen)));
    }

    /** The pictures belong to the person who was noticed. */
    public void addToThem() {
        Lookalike found = lookalike.get();
        if (found != null) {
            run(tasks.createOrdered(progress -> new Outcome(
                    null,
                    new Saved(
                            found.person(),
                            desk.enroller().addPictures(found.person().id(), found.prepared())))));
        }
    }

    /** It is a different person who only looks like the one noticed. */
    public void enrollAnyway() {
        Lookalike found = lookalike.get();
        String wish = name.get().strip();
        if (found != null) {
            run(tasks.createOrdered(progress -> store(wish, found.prepared())));
        }
    }

    /** Back to the pictures, nothing saved. */
    public void dismiss() {
        lookalike.set(null);
    }

    /** Begins the next enrolment. */
    public void reset() {
        saved.set(null);
        lookalike.set(null);
        name.set("");
        capture.reset();
        photos.reset();
    }

    private void run(Work<Outcome> work) {
        saving.set(true);
        work.onSuccess(outcome -> {
                    lookalike.set(outcome.lookalike());
                    saved.set(outcome.saved());
                })
                .onError(failure -> notices.error(texts.get("enroll.save.failed"), failure))
                .onEnd(() -> saving.set(false))
                .start();
    }

    private Outcome checkAndStore(String wish, List<Shot> chosen) throws Exception {
        List<NewPicture> prepared = desk.enroller().prepare(chosen);
        DuplicateFinding finding =
                Duplicates.check(prepared, desk.index(), desk.threshold().current());
        Optional<Candidate> nearest = finding.person();
        Optional<Person> known = nearest.flatMap(candidate -> desk.gallery().person(candidate.personId()));
        if (known.isEmpty()) {
            return store(wish, prepared);
        }
        Optional<Picture> look = nearest.flatMap(candidate -> desk.gallery().picture(candidate.templateId()));
        return new Outcome(new Lookalike(finding.kind(), known.get(), look, prepared), null);
    }

    private Outcome store(String wish, List<NewPicture> prepared) throws Exception {
        return new Outcome(
                null, new Saved(desk.enroller().enroll(NewPerson.named(wish, false), prepared), prepared.size()));
    }

    private void gather() {
        List<Shot> all = new ArrayList<>(capture.shots());
        all.addAll(photos.shots());
        shots.setAll(all);
    }
}
