package facedesk.ui.health;

import facedesk.enrollment.health.Finding;
import facedesk.enrollment.health.HealthReport;
import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import facedesk.ui.Desk;
import facedesk.ui.Notices;
import facedesk.ui.Texts;
import facedesk.ui.fx.NewestWins;
import facedesk.ui.fx.Progress;
import facedesk.ui.fx.Tasks;
import facedesk.ui.fx.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What the last check found and what is done about it. The check runs behind, when the screen is opened and when the gallery
 * has changed; a check that takes long is run again only when asked for. On the JavaFX thread.
 */
public final class HealthModel {
    /** A check that took longer is not repeated after every change. */
    private static final Duration QUICK = Duration.ofSeconds(3);

    private final Desk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final Mending mending;
    private final Clock clock = Clock.systemUTC();
    private final ReadOnlyObjectWrapper<@Nullable Checked> checked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(true);
    private final NewestWins<Boolean> changes;
    private Gallery.@Nullable Subscription subscription;
    private @Nullable Work<?> work;
    private Duration took = Duration.ZERO;
    private boolean shown;

    /**
     * A report with what the people in it are called.
     *
     * @param report what was found
     * @param names by the ids of people
     */
    record Checked(HealthReport report, Map<Long, String> names) {
        String name(long person) {
            return names.getOrDefault(person, "");
        }
    }

    public HealthModel(Desk desk, Tasks tasks, Texts texts, Notices notices) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        mending = new Mending(desk, tasks, texts, notices);
        changes = new NewestWins<>(tasks.fx(), unused -> changed());
    }

    /** The screen is there: checks what has changed since it last was. */
    public void open() {
        shown = true;
        if (subscription == null) {
            subscription = desk.gallery().onChange(() -> changes.accept(true));
        }
        Checked before = checked.get();
        boolean moved = before != null
                && !before.report().line().equals(desk.threshold().current());
        if (stale.get() || moved) {
            check();
        }
    }

    /** The screen is gone: what runs still comes to its end. */
    public void close() {
        shown = false;
    }

    /** What was found; null before the first check. */
    ReadOnlyObjectProperty<@Nullable Checked> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /** Whether a check is under way. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Share of the comparisons made, 0..1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Whether the gallery has changed since, or was never checked. */
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    private void changed() {
        stale.set(true);
        if (shown && took.compareTo(QUICK) < 0) {
            check();
        }
    }

    /** Looks the gallery over, unless that is being done. */
    public void check() {
        if (running.get()) {
            return;
        }
        running.set(true);
        stale.set(false);
        progress.set(0);
        Instant start = clock.instant();
        Work<Optional<Checked>> checking = tasks.create(this::look)
                .onProgress(step -> progress.set(step.fraction()))
                .onSuccess(found -> found.ifPresentOrElse(this::accept, () -> stale.set(true)))
                .onError(failure -> {
                    stale.set(true);
                    notices.error(texts.get("health.check.failed"), failure);
                })
                .onEnd(() -> ended(start));
        work = checking;
        checking.start();
    }

    private void accept(Checked found) {
        checked.set(found);
    }

    private void ended(Instant start) {
        took = Duration.between(start, clock.instant());
        running.set(false);
        if (stale.get() && checked.get() != null && shown && took.compareTo(QUICK) < 0 && !isCancelled()) {
            check();
        }
    }

    private boolean isCancelled() {
        return work == null;
    }

    private Optional<Checked> look(Progress steps) {
        Optional<HealthReport> report = desk.health().check(steps);
        return report.map(found -> new Checked(found, names(desk.gallery().people())));
    }

    private static Map<Long, String> names(List<Person> people) {
        return people.stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /** Ends the check under way; what the one before found stays. */
    public void cancel() {
        if (work != null) {
            work.cancel();
            work = null;
        }
    }

    /** The two are one person. */
    void merge(Finding.LookAlikes pair) {
        Checked now = now();
        mending.merge(pair, now.name(pair.first()), now.name(pair.second()));
        seenTo(pair);
    }

    /** The two are different people. */
    void different(Finding.LookAlikes pair) {
        Checked now = now();
        mending.different(pair, now.name(pair.first()), now.name(pair.second()));
        seenTo(pair);
    }

    /** The picture is not the person's. */
    void remove(Finding.Outlier outlier) {
        mending.remove(List.of(outlier.pictureId()));
        seenTo(outlier);
    }

    /** The picture adds nothing. */
    void remove(Finding.NearIdentical twin) {
        mending.remove(List.of(twin.remove()));
        seenTo(twin);
    }

    /** None of the pictures that add nothing is needed. */
    void removeNearIdentical() {
        List<Finding> all = now().report().of(Finding.Kind.NEAR_IDENTICAL);
        mending.remove(all.stream()
                .map(each -> ((Finding.NearIdentical) each).remove())
                .toList());
        all.forEach(this::seenTo);
    }

    /** The templates are of no use. */
    void erase(Finding.OldTemplates old) {
        mending.eraseTemplates(old.modelId());
        seenTo(old);
    }

    private Checked now() {
        Checked present = checked.get();
        if (present == null) {
            throw new IllegalStateException("Nothing has been checked");
        }
        return present;
    }

    private void seenTo(Finding finding) {
        Checked present = now();
        checked.set(new Checked(present.report().without(finding), present.names()));
    }
}
