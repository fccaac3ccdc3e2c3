package facedesk.ui.review;

import facedesk.enrollment.review.FaceGroup;
import facedesk.enrollment.review.ReviewBoard;
import facedesk.enrollment.review.SeenFace;
import facedesk.enrollment.review.Suggestion;
import facedesk.gallery.NewPerson;
import facedesk.gallery.sighting.Confirmation;
import facedesk.gallery.sighting.Sighting;
import facedesk.gallery.sighting.SightingQueue;
import facedesk.ui.Departures;
import facedesk.ui.Desk;
import facedesk.ui.Notices;
import facedesk.ui.SightingKeeping;
import facedesk.ui.Texts;
import facedesk.ui.fx.Progress;
import facedesk.ui.fx.Tasks;
import facedesk.ui.fx.Work;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The faces that wait for an answer, a group at a time. An answer shows at once; the gallery is written behind, one after
 * the other. On the JavaFX thread.
 */
public final class ReviewModel {
    private final Desk desk;
    private final SightingKeeping keeping;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final Names names;
    private final Steps steps;
    private final ReadOnlyObjectWrapper<@Nullable Position> position = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper embedded = new ReadOnlyStringWrapper("");
    private @Nullable Work<?> work;
    private boolean again;

    public ReviewModel(Desk desk, SightingKeeping keeping, Tasks tasks, Texts texts, Notices notices) {
        this.desk = desk;
        this.keeping = keeping;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        names = new Names(desk.gallery());
        steps = new Steps(tasks, this::failed);
        Departures.follow(desk.gallery(), tasks, steps::people, steps::forget);
    }

    /** Where the review stands; null until the queue has been read. */
    public ReadOnlyObjectProperty<@Nullable Position> positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** Whether the queue is being read. */
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** How far the reading is, in words. */
    public ReadOnlyStringProperty embeddedProperty() {
        return embedded.getReadOnlyProperty();
    }

    /** What was done last; empty before. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Who is in the gallery, as last read. */
    Names names() {
        return names;
    }

    /** Whether faces are kept at all. */
    boolean isAllowed() {
        return keeping.isOn();
    }

    /** Reads the queue anew; what was answered stays answered and can still be undone. */
    public void refresh() {
        if (reading.get()) {
            again = true;
            return;
        }
        again = false;
        reading.set(true);
        // What was answered is written before the queue is read; the reading itself may take long and holds up no
        // writes.
        tasks.createOrdered(progress -> true).onEnd(this::begin).start();
    }

    private void begin() {
        Work<Optional<ReviewBoard>> next = tasks.create(this::read)
                .onProgress(step -> embedded.set(texts.format("review.embedding", step.done())))
                .onSuccess(found -> found.ifPresent(this::show))
                .onError(failure -> notices.error(texts.get("review.read.failed"), failure))
                .onEnd(this::ended);
        work = next;
        next.start();
    }

    /** Ends the reading under way; what was shown before stays. */
    public void cancel() {
        if (work != null) {
            work.cancel();
        }
    }

    private Optional<ReviewBoard> read(Progress progress) throws Exception {
        names.read();
        return desk.review().read(desk.threshold().current(), done -> {
            progress.report(done, 0, "");
            return !progress.cancelled();
        });
    }

    private void ended() {
        reading.set(false);
        embedded.set("");
        if (again) {
            refresh();
        }
    }

    private void show(ReviewBoard board) {
        steps.forgetPositions();
        position.set(Position.begin(board));
    }

    /** The group that is asked about. */
    public Optional<FaceGroup> group() {
        return Optional.ofNullable(position.get()).flatMap(Position::group);
    }

    /** The face that is chosen in it. */
    public Optional<SeenFace> face() {
        return group().map(group -> group.faces().get(now().face()));
    }

    private Position now() {
        Position present = position.get();
        if (present == null) {
            throw new IllegalStateException("The queue has not been read");
        }
        return present;
    }

    /** Asks about another group. */
    public void goTo(int group) {
        if (position.get() != null && group != now().at()) {
            position.set(now().goTo(group));
        }
    }

    /** Asks about a neighbouring group. */
    public void move(int by) {
        group().ifPresent(group -> goTo(now().at() + by));
    }

    /** Chooses a neighbouring face of the group. */
    public void chooseFace(int by) {
        group().ifPresent(group -> position.set(now().choose(now().face() + by)));
    }

    /** Chooses a face of the group. */
    public void chooseFace(SeenFace face) {
        group().ifPresent(group -> position.set(now().choose(group.faces().indexOf(face))));
    }

    /** Yes, it is the person suggested. */
    public void confirm() {
        group().flatMap(FaceGroup::suggestion).ifPresent(suggestion -> assign(suggestion.personId()));
    }

    /** It is this person. */
    public void assign(long personId) {
        group().ifPresent(group -> {
            String sentence = texts.format("review.said.confirmed", names.of(personId));
            become(group, sentence, queue -> queue.confirm(group.ids(), personId));
        });
    }

    /** It is somebody who is not in the gallery yet, and who agreed. */
    public void enroll(NewPerson person) {
        group().ifPresent(group -> {
            String sentence =
                    texts.format("review.said.enrolled", person.facts().name());
            become(group, sentence, queue -> queue.enrollAs(person, group.ids()));
        });
    }

    private void become(FaceGroup group, String sentence, Becoming becoming) {
        Position before = now();
        position.set(before.answered(before.board().without(group)));
        said.set(sentence);
        steps.taken(before, () -> becoming.by(queue()), queue()::undo, (step, done) -> {
            names.put(done.person());
            step.concerns(done.person().id());
            if (steps.isTaken(step)) {
                position.set(now().learn(done.person().id(), group));
            }
        });
    }

    /** No, it is not the person suggested, and that is remembered. */
    public void reject() {
        group().flatMap(FaceGroup::suggestion).ifPresent(this::reject);
    }

    private void reject(Suggestion suggestion) {
        FaceGroup group = group().orElseThrow();
        Set<Long> ids = group.ids();
        long person = suggestion.personId();
        step(
                now().reject(group, person),
                texts.format("review.said.rejected", names.of(person)),
                queue -> queue.reject(ids, person),
                queue -> queue.takeBack(ids, person));
    }

    /** Nobody wants to know who it is. */
    public void ignore() {
        group().ifPresent(group -> step(
                now().answered(now().board().ignore(group)),
                texts.format("review.said.ignored", group.faces().size()),
                queue -> queue.put(group.ids(), Sighting.State.IGNORED),
                queue -> queue.put(group.ids(), Sighting.State.OPEN)));
    }

    /** The chosen face is not of the same person as the others. */
    public void takeOut() {
        FaceGroup group = group().orElse(null);
        if (group != null && group.faces().size() > 1) {
            SeenFace face = face().orElseThrow();
            step(
                    now().with(now().board().takeOut(group, face)),
                    texts.get("review.said.out"),
                    queue -> {},
                    queue -> {});
        }
    }

    private void step(Position after, String sentence, Change change, Change back) {
        Position before = now();
        position.set(after);
        said.set(sentence);
        steps.taken(
                before,
                () -> {
                    change.make(queue());
                    return true;
                },
                unused -> back.make(queue()),
                (step, unused) -> {});
    }

    /** Takes the last answer back; the one before it is next. */
    public void undo() {
        steps.undo().ifPresent(step -> {
            said.set(texts.get("review.said.undone"));
            step.before().ifPresentOrElse(position::set, this::refresh);
        });
    }

    /** Whether there is something to take back. */
    public boolean canUndo() {
        return !steps.isEmpty();
    }

    /** Something was not written: what is shown may be wrong. */
    private void failed(Exception failure) {
        notices.error(texts.get("review.write.failed"), failure);
        refresh();
    }

    private SightingQueue queue() {
        return desk.gallery().sightings();
    }

    /** Everybody whose name holds what was typed, by name. */
    List<Names.Named> search(String typed) {
        return names.search(typed);
    }

    /** Makes pictures of sightings. */
    @FunctionalInterface
    private interface Becoming {
        Confirmation by(SightingQueue queue);
    }

    /** Changes the queue. */
    @FunctionalInterface
    private interface Change {
        void make(SightingQueue queue);
    }
}
