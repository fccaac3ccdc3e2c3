package facedesk.ui.live;

import facedesk.image.Frame;
import facedesk.image.ImageFiles;
import facedesk.recognition.LiveResult;
import facedesk.recognition.PipelineState;
import facedesk.ui.Desk;
import facedesk.ui.Dialogs;
import facedesk.ui.Notices;
import facedesk.ui.SourceModel;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the live screen shows and can do. On the JavaFX thread. */
public final class LiveModel {
    private static final DateTimeFormatter FILE_TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Desk desk;
    private final SourceModel source;
    private final Texts texts;
    private final Tasks tasks;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Clock clock = Clock.systemDefaultZone();
    private final LiveFeed feed = new LiveFeed();
    private final Known known;
    private final FaceMarks words;
    private final RecentList recent;
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Frame> frame = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<FaceMark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper loading = new ReadOnlyStringWrapper("");
    private @Nullable LiveResult lastResult;

    public LiveModel(Desk desk, SourceModel source, Texts texts, Tasks tasks, Notices notices, Dialogs dialogs) {
        this.desk = desk;
        this.source = source;
        this.texts = texts;
        this.tasks = tasks;
        this.notices = notices;
        this.dialogs = dialogs;
        this.known = new Known(desk.gallery(), tasks);
        this.words = new FaceMarks(texts, known);
        this.recent = new RecentList(texts, known, clock);
        source.uriProperty().addListener((property, before, now) -> feed.clear());
        desk.live().onState(now -> tasks.fx().execute(() -> stateIs(now)));
        stateIs(desk.live().state());
    }

    /** Takes at most one new picture and the newest result; to be called once for every picture drawn. */
    public void pulse(long nowNanos) {
        Frame taken = desk.live().takePreview();
        LiveResult result = desk.live().latest();
        if (result != null && result != lastResult) {
            lastResult = result;
            recent.add(result);
            feed.add(result);
        }
        if (taken != null) {
            feed.add(taken);
        }
        Optional<LiveFeed.Shown> next = feed.next(nowNanos);
        if (next.isPresent() && !paused.get()) {
            frame.set(next.get().frame());
            marks.set(next.get().result().map(words::of).orElse(List.of()));
        }
    }

    /** The picture to draw; null before the first. */
    ReadOnlyObjectProperty<@Nullable Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** The marks that belong on that picture. */
    ReadOnlyObjectProperty<List<FaceMark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** Whether the picture is held still; recognition goes on. */
    BooleanProperty pausedProperty() {
        return paused;
    }

    /** What is wrong with the source; empty while all is well. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** What is being loaded; empty when nothing is. */
    ReadOnlyStringProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /** Number of people enrolled; -1 until it is known. */
    ReadOnlyIntegerProperty peopleProperty() {
        return known.peopleProperty();
    }

    ObservableList<Recent> recent() {
        return recent.entries();
    }

    /** Tries the source again at once. */
    void retry() {
        source.choose(source.uriProperty().get());
    }

    /** Enrols the demo people, so that a newcomer has somebody to recognise. */
    void loadDemo() {
        notices.say(texts.get("live.welcome.loading"));
        tasks.createOrdered(progress -> desk.demoPeople().load(progress))
                .onSuccess(count -> notices.say(texts.format("live.welcome.loaded", count)))
                .onError(failure -> notices.error(texts.get("live.welcome.failed"), failure))
                .start();
    }

    /** Saves the picture now shown as a PNG file. */
    void snapshot() {
        Frame shown = frame.get();
        if (shown == null) {
            return;
        }
        String name = texts.format("live.snapshot.file", FILE_TIME.format(LocalDateTime.now(clock)));
        dialogs.chooseSave(texts.get("live.snapshot"), name).ifPresent(file -> save(shown, file));
    }

    private void save(Frame shown, Path file) {
        tasks.create(progress -> {
                    ImageFiles.write(file, shown);
                    return file;
                })
                .onSuccess(saved -> notices.say(texts.format("live.snapshot.saved", saved.toString())))
                .onError(failure -> notices.error(texts.get("live.snapshot.failed"), failure))
                .start();
    }

    private void stateIs(PipelineState now) {
        boolean lost = now.phase() == PipelineState.Phase.WAITING || now.phase() == PipelineState.Phase.FAILED;
        boolean loads = now.phase() == PipelineState.Phase.LOADING;
        trouble.set(lost ? said(now, "live.lost") : "");
        loading.set(loads ? said(now, "live.loading") : "");
    }

    private String said(PipelineState now, String otherwise) {
        return now.message().map(texts::say).orElseGet(() -> texts.get(otherwise));
    }
}
