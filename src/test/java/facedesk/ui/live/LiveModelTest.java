package facedesk.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.capture.CaptureException;
import facedesk.capture.CaptureFault;
import facedesk.capture.SourceName;
import facedesk.image.Frame;
import facedesk.image.ImageException;
import facedesk.image.ImageFiles;
import facedesk.recognition.LiveResult;
import facedesk.recognition.PipelineNews;
import facedesk.recognition.PipelineState;
import facedesk.recognition.PipelineState.Phase;
import facedesk.recognition.Scene;
import facedesk.recognition.StageTimes;
import facedesk.recognition.TrackedFace;
import facedesk.text.Phrase;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.RecordedNotices;
import facedesk.ui.ScriptedDialogs;
import facedesk.ui.SourceModel;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveModelTest {
    @TempDir
    private Path folder;

    private final MemoryPreferences preferences = new MemoryPreferences();
    private final RecordedNotices notices = new RecordedNotices();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private TestDesk desk;
    private SourceModel source;
    private LiveModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, preferences);
        Texts german = new Texts(Locale.GERMAN);
        source = new SourceModel(desk, preferences, german, ManualTasks.atOnce());
        model = new LiveModel(desk, source, german, ManualTasks.atOnce(), notices, dialogs);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Plays a frame with one face in it and draws. */
    private Frame play(long sequence) {
        Frame frame = Scene.frame(sequence);
        TrackedFace face = new TrackedFace(1, Scene.face(1, 250, 140), Optional.empty(), false);
        desk.live().play(frame, new LiveResult(frame, List.of(face), new StageTimes(0, 0, 0, 0)));
        model.pulse(frame.capturedNanos());
        return frame;
    }

    @Test
    void aPictureIsShownWithItsOwnMarks() {
        assertThat(model.frameProperty().get()).isNull();
        model.pulse(0);
        assertThat(model.frameProperty().get()).isNull();
        Frame frame = play(1);
        assertThat(model.frameProperty().get()).isSameAs(frame);
        assertThat(model.marksProperty().get()).extracting(FaceMark::title).containsExactly("Schaut …");
    }

    @Test
    void aPausedPictureStandsStillAndGoesOnAfterwards() {
        Frame held = play(1);
        model.pausedProperty().set(true);
        play(2);
        assertThat(model.frameProperty().get()).isSameAs(held);
        model.pausedProperty().set(false);
        assertThat(play(3)).isSameAs(model.frameProperty().get());
    }

    @Test
    void whatIsWrongWithTheSourceIsSaidInThePersonsLanguage() {
        Phrase camera = Phrase.of(SourceName.CAMERA, 0);
        desk.live()
                .become(new PipelineState(Phase.WAITING, Optional.of(Phrase.of(CaptureFault.CAMERA_SILENT, camera))));
        assertThat(model.troubleProperty().get()).startsWith("Kamera 0 liefert keine Bilder mehr.");
        desk.live().become(new PipelineState(Phase.WAITING));
        assertThat(model.troubleProperty().get()).startsWith("Die Kamera ist verschwunden.");
        desk.live().become(new PipelineState(Phase.LOADING, Optional.of(Phrase.of(PipelineNews.OPENING, camera))));
        assertThat(model.troubleProperty().get()).isEmpty();
        assertThat(model.loadingProperty().get()).isEqualTo("Kamera 0 wird geöffnet");
        desk.live().become(new PipelineState(Phase.RUNNING));
        assertThat(model.loadingProperty().get()).isEmpty();
    }

    @Test
    void tryingAgainStartsTheSameSource() {
        source.choose("demo:");
        desk.live().become(new PipelineState(Phase.FAILED));
        model.retry();
        assertThat(desk.live().state().phase()).isEqualTo(Phase.RUNNING);
        assertThat(source.labelProperty().get()).isEqualTo("Demokamera");
    }

    @Test
    void aSnapshotIsThePictureAsShown() throws Exception {
        dialogs.saveTo(folder.resolve("now.png"));
        model.snapshot();
        assertThat(notices.said()).as("nothing is shown yet").isEmpty();
        Frame frame = play(1);
        model.snapshot();
        assertThat(ImageFiles.read(folder.resolve("now.png")).bgr()).isEqualTo(frame.bgr());
        assertThat(notices.said()).containsExactly("Gespeichert als " + folder.resolve("now.png"));
    }

    @Test
    void aSnapshotThatIsNotWantedOrCannotBeWrittenLeavesNothing() {
        play(1);
        model.snapshot();
        assertThat(notices.said()).isEmpty();
        dialogs.saveTo(folder.resolve("absent/now.png"));
        model.snapshot();
        assertThat(notices.causes()).singleElement().isInstanceOf(ImageException.class);
    }

    @Test
    void demoPeopleAreAWayOnFromAnEmptyGallery() {
        assertThat(model.peopleProperty().get()).isZero();
        model.loadDemo();
        assertThat(model.peopleProperty().get()).isEqualTo(2);
        assertThat(notices.said()).containsExactly("Die Demopersonen werden erfasst", "2 Demopersonen erfasst");
        desk.failDemo(new CaptureException(CaptureFault.DEMO_PICTURES, "assets"));
        model.loadDemo();
        assertThat(notices.said()).endsWith("Die Demopersonen konnten nicht erfasst werden.");
    }
}
