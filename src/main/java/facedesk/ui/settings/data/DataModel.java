package facedesk.ui.settings.data;

import facedesk.gallery.archive.ArchiveException;
import facedesk.gallery.archive.ArchiveProblem;
import facedesk.gallery.archive.Backup;
import facedesk.ui.Dates;
import facedesk.ui.Desk;
import facedesk.ui.Notices;
import facedesk.ui.Reopening;
import facedesk.ui.RetentionLead;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import facedesk.ui.fx.Work;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Backing up, bringing back, and how far ahead the end of retention is warned of. On the JavaFX thread. */
public final class DataModel {
    private final Desk desk;
    private final Reopening reopening;
    private final RetentionLead lead;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");
    private @Nullable Work<?> work;

    public DataModel(Desk desk, Reopening reopening, RetentionLead lead, Tasks tasks, Texts texts, Notices notices) {
        this.desk = desk;
        this.reopening = reopening;
        this.lead = lead;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
    }

    /**
     * A backup that was found whole, with how many people it would replace.
     *
     * @param backup what was found
     * @param present people in the gallery now
     */
    record Found(Backup backup, int present) {}

    /** Whether a file is being written or looked over. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Share done, 0..1, or -1 while unknown. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is being done, in words. */
    ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    /** When the last backup was made, in words; empty until that is known. */
    ReadOnlyStringProperty lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** A name for a backup of today. */
    String suggestion() {
        return desk.archives().suggestion();
    }

    /** How many days ahead somebody's last day is warned of. */
    int leadDays() {
        return lead.days();
    }

    /** Warns so many days ahead from the next look at the dates on. */
    void setLeadDays(int days) {
        lead.setDays(days);
    }

    /** Reads anew when the last backup was made. */
    void refresh() {
        tasks.create(steps -> desk.archives().last())
                .onSuccess(when -> last.set(words(when)))
                .start();
    }

    private String words(Optional<Instant> when) {
        return when.map(moment -> texts.format("data.last", Dates.moment(moment, texts.locale())))
                .orElseGet(() -> texts.get("data.never"));
    }

    /** Writes a backup. */
    void backUp(Path file) {
        begin("data.writing", tasks.createLasting(steps -> desk.archives().backUp(file, steps)), "data.backup.failed")
                .onSuccess(backup -> {
                    notices.say(texts.format(
                            "data.written",
                            file.toString(),
                            backup.contents().people(),
                            backup.contents().pictures()));
                    refresh();
                })
                .start();
    }

    /** Looks over a backup from beginning to end, and hands it on when it is whole. */
    void check(Path file, Consumer<Found> whole) {
        Work<Found> checking = tasks.createLasting(steps ->
                new Found(desk.archives().check(file, steps), desk.gallery().size()));
        begin("data.checking", checking, "data.restore.failed").onSuccess(whole).start();
    }

    /** The question that goes before bringing a backup back: what is replaced. */
    String consequences(Found found) {
        return texts.format(
                "data.restore.text",
                found.backup().contents().people(),
                found.backup().contents().pictures(),
                found.present());
    }

    /** What is asked. */
    String question(Found found) {
        return texts.format("data.restore.title", Dates.moment(found.backup().created(), texts.locale()));
    }

    /** Replaces the gallery by a backup. The screen has asked before. */
    void restore(Found found) {
        Path file = found.backup().file();
        tasks.create(steps -> desk.archives().restoring(file))
                .onSuccess(between -> reopening.reopen(
                        between,
                        texts.format("data.restored", found.backup().contents().people()),
                        texts.get("data.restore.failed")))
                .onError(failure -> notices.error(texts.get("data.restore.failed"), failure))
                .start();
    }

    /** Stops what is being done; nothing is changed by it. */
    void cancel() {
        if (work != null) {
            work.cancel();
        }
    }

    private <T> Work<T> begin(String key, Work<T> next, String failed) {
        busy.set(true);
        progress.set(-1);
        doing.set(texts.get(key));
        work = next;
        return next.onProgress(step -> progress.set(step.fraction()))
                .onError(failure -> {
                    if (!isCancelled(failure)) {
                        notices.error(texts.get(failed), failure);
                    }
                })
                .onEnd(() -> busy.set(false));
    }

    private static boolean isCancelled(Exception failure) {
        return failure instanceof ArchiveException ours && ours.problem() == ArchiveProblem.CANCELLED;
    }
}
