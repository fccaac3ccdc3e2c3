package facedesk.ui.shell;

import facedesk.gallery.Gallery;
import facedesk.recognition.PipelineState;
import facedesk.recognition.ScoreRecorder;
import facedesk.recognition.sighting.SightingPolicy;
import facedesk.recognition.sighting.SightingRecorder;
import facedesk.ui.ControllerFactory;
import facedesk.ui.Desk;
import facedesk.ui.Dialogs;
import facedesk.ui.EnrollmentRequests;
import facedesk.ui.Navigator;
import facedesk.ui.NetworkChange;
import facedesk.ui.Notices;
import facedesk.ui.Preferences;
import facedesk.ui.Reopening;
import facedesk.ui.RetentionLead;
import facedesk.ui.RetentionNotices;
import facedesk.ui.ScoreKeeping;
import facedesk.ui.SightingKeeping;
import facedesk.ui.SourceModel;
import facedesk.ui.Texts;
import facedesk.ui.Views;
import facedesk.ui.fx.Progress;
import facedesk.ui.fx.Tasks;
import facedesk.ui.theme.Themes;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The one main window: puts shell, opening and screens together. On the JavaFX thread. */
final class MainWindow {
    private static final long PATIENCE_SECONDS = 60;

    private final Stage stage;
    private final Preferences preferences;
    private final Texts texts;
    private final Tasks tasks;
    private final OpenDesk openDesk;
    private final Themes themes;
    private final ControllerFactory controllers;
    private final Views views;
    private final ShellController shell;
    private final Dialogs dialogs;
    private @Nullable NetworkChange change;
    private Gallery.Subscription retention = () -> {};
    private Timeline hourly = new Timeline();

    MainWindow(Stage stage, Preferences preferences, Texts texts, Tasks tasks, OpenDesk openDesk) {
        this(stage, preferences, texts, tasks, openDesk, themes -> new StageDialogs(stage, texts, themes));
    }

    /** @param dialogs what asks the person, in the window's theme */
    MainWindow(
            Stage stage,
            Preferences preferences,
            Texts texts,
            Tasks tasks,
            OpenDesk openDesk,
            Function<Themes, Dialogs> dialogs) {
        this.stage = stage;
        this.preferences = preferences;
        this.texts = texts;
        this.tasks = tasks;
        this.openDesk = openDesk;
        this.themes = new Themes(preferences, tasks);
        this.dialogs = dialogs.apply(themes);
        this.controllers = new ControllerFactory()
                .with(Texts.class, texts)
                .with(Preferences.class, preferences)
                .with(Tasks.class, tasks)
                .with(Themes.class, themes)
                .with(Stage.class, stage)
                .with(EnrollmentRequests.class, new EnrollmentRequests())
                .with(Clock.class, Clock.systemDefaultZone())
                .with(Dialogs.class, this.dialogs);
        this.views = new Views(texts, controllers);
        controllers.with(Screens.class, new Screens(views));
        Views.View view = views.load("shell/Shell.fxml");
        this.shell = (ShellController) view.controller();
        stage.setScene(new Scene(view.root()));
    }

    /** Shows the window and begins to open what is behind it. */
    void show(Runnable closed) {
        themes.begin();
        themes.dress(stage.getScene());
        stage.setTitle(texts.get("shell.title"));
        for (int size : new int[] {16, 32, 64, 128, 256}) {
            stage.getIcons().add(new Image(String.valueOf(MainWindow.class.getResource("facedesk-" + size + ".png"))));
        }
        new WindowMemory(preferences).restore(stage);
        stage.setOnHidden(event -> closed.run());
        Shortcuts.install(stage, shell);
        stage.show();
        open();
    }

    private void open() {
        OpeningController opening = shell.showOpening(views, this::open);
        tasks.create(progress -> openDesk.open(step -> tasks.fx().execute(() -> opening.step(step))))
                .onSuccess(this::opened)
                .onError(opening::failed)
                .start();
    }

    /** Closes what is behind the window, in the order in which the program ends too, and opens it again. */
    private void reopen(Reopening.Between between, String done, String failed) {
        retention.close();
        hourly.stop();
        if (change != null) {
            change.suspend();
        }
        shell.closing();
        OpeningController opening = shell.showOpening(views, this::open);
        tasks.create(progress -> {
                    tasks.settle(PATIENCE_SECONDS);
                    openDesk.closeForNow();
                    Optional<Exception> failure = tried(between, progress);
                    Desk desk = openDesk.open(step -> tasks.fx().execute(() -> opening.step(step)));
                    return new Reopened(desk, failure);
                })
                .onSuccess(now -> {
                    opened(now.desk);
                    now.failure.ifPresentOrElse(failure -> shell.notices().error(failed, failure), () -> shell.notices()
                            .say(done));
                })
                .onError(opening::failed)
                .start();
    }

    private record Reopened(Desk desk, Optional<Exception> failure) {}

    private static Optional<Exception> tried(Reopening.Between between, Progress progress) {
        try {
            between.run(progress);
            return Optional.empty();
        } catch (Exception e) {
            return Optional.of(e);
        }
    }

    private void opened(Desk desk) {
        SourceModel source = new SourceModel(desk, preferences, texts, tasks);
        ScoreKeeping keeping = new ScoreKeeping(preferences);
        ScoreRecorder recorder =
                new ScoreRecorder(desk.gallery().recognitions(), tasks.ordered(), keeping::span, Clock.systemUTC());
        recorder.enforce();
        desk.live().onResult(recorder::see);
        SightingKeeping faces = new SightingKeeping(preferences);
        SightingRecorder sightings = sightings(desk, source, faces);
        WaitingFaces waiting = new WaitingFaces(desk.gallery().sightings(), tasks, Clock.systemUTC());
        sightings.onWrite(waiting::changed);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> waiting.close());
        NetworkChange networks =
                new NetworkChange(desk.models(), preferences, tasks, texts, shell.notices(), System::nanoTime);
        change = networks;
        controllers
                .with(NetworkChange.class, networks)
                .with(SightingKeeping.class, faces)
                .with(SightingRecorder.class, sightings)
                .with(Reopening.class, this::reopen)
                .with(RetentionLead.class, new RetentionLead(preferences))
                .with(ScoreKeeping.class, keeping)
                .with(ScoreRecorder.class, recorder)
                .with(Desk.class, desk)
                .with(SourceModel.class, source)
                .with(Navigator.class, shell)
                .with(Notices.class, shell.notices());
        shell.opened(source, views, waiting);
        source.begin();
        networks.resumeAtStart();
        retention = new RetentionNotices(desk.retention(), tasks, texts, shell.notices(), dialogs, shell).begin();
    }

    private SightingRecorder sightings(Desk desk, SourceModel source, SightingKeeping keeping) {
        SightingRecorder recorder = new SightingRecorder(
                desk.gallery().sightings(), tasks.ordered(), keeping::span, Clock.systemUTC(), SightingPolicy.STANDARD);
        recorder.enforce();
        desk.live().onResult(recorder::see);
        desk.live().onState(state -> {
            if (state.phase() != PipelineState.Phase.RUNNING) {
                recorder.stopped();
            }
        });
        source.uriProperty()
                .addListener((property, before, now) ->
                        recorder.source(source.demoProperty().get()));
        hourly = new Timeline(new KeyFrame(Duration.hours(1), event -> recorder.enforce()));
        hourly.setCycleCount(Animation.INDEFINITE);
        hourly.play();
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> hourly.stop());
        return recorder;
    }
}
