package facedesk.ui;

import facedesk.capture.CaptureException;
import facedesk.capture.FrameSource;
import facedesk.ui.fx.Tasks;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Which source is shown, for the title bar that chooses and the screens that show it. On the JavaFX thread; cameras are
 * looked for in the background.
 */
public final class SourceModel {
    private static final String KEY = "source";
    private static final String MIRROR = "mirror";

    private final Desk desk;
    private final Preferences preferences;
    private final Texts texts;
    private final Tasks tasks;
    private final ReadOnlyStringWrapper uri = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper demo = new ReadOnlyBooleanWrapper();
    private final BooleanProperty mirrored = new SimpleBooleanProperty();
    private final ObservableList<SourceChoice> cameras = FXCollections.observableArrayList();

    public SourceModel(Desk desk, Preferences preferences, Texts texts, Tasks tasks) {
        this.desk = desk;
        this.preferences = preferences;
        this.texts = texts;
        this.tasks = tasks;
        mirrored.addListener((property, before, now) -> rememberMirror(now));
    }

    /** The address of the source now shown; empty before the first. It changes last, before the source starts. */
    public ReadOnlyStringProperty uriProperty() {
        return uri.getReadOnlyProperty();
    }

    /** What a person calls it. */
    public ReadOnlyStringProperty labelProperty() {
        return label.getReadOnlyProperty();
    }

    /** Whether the pictures are made up. */
    public ReadOnlyBooleanProperty demoProperty() {
        return demo.getReadOnlyProperty();
    }

    /** One line about the choice of source, such as that there is no camera; empty when there is nothing to say. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether the picture is shown as in a mirror; remembered for cameras. */
    public BooleanProperty mirroredProperty() {
        return mirrored;
    }

    /** The cameras found when last looked for. */
    public ObservableList<SourceChoice> cameras() {
        return cameras;
    }

    /** Starts what the command line asked for, or what was last used, or the first camera, or the demo camera. */
    public void begin() {
        tasks.create(progress -> desk.sources().cameras())
                .onSuccess(this::beginWith)
                .onError(failure -> beginWith(List.of()))
                .start();
    }

    /** Looks for cameras anew. */
    public void refresh() {
        tasks.create(progress -> desk.sources().cameras())
                .onSuccess(cameras::setAll)
                .start();
    }

    /** Looks for a camera and shows it; the demo camera stays when there is none. */
    public void retryCamera() {
        tasks.create(progress -> desk.sources().cameras())
                .onSuccess(this::firstCamera)
                .start();
    }

    /** Shows another source and remembers it. */
    public void choose(String address) {
        if (start(address)) {
            preferences.put(KEY, address);
        }
    }

    private void beginWith(List<SourceChoice> found) {
        cameras.setAll(found);
        String wanted = desk.startSource().or(() -> preferences.get(KEY)).orElse("");
        boolean absentCamera =
                wanted.startsWith("camera:") && desk.startSource().isEmpty() && !isFound(wanted);
        if (wanted.isEmpty() || absentCamera || !start(wanted)) {
            firstCamera(found);
        }
    }

    private boolean isFound(String address) {
        return cameras.stream().anyMatch(camera -> camera.uri().equals(address));
    }

    private void firstCamera(List<SourceChoice> found) {
        cameras.setAll(found);
        if (!found.isEmpty()) {
            start(found.get(0).uri());
        } else if (!demo.get()) {
            start(Sources.DEMO);
            notice.set(texts.get("source.nocamera"));
        }
    }

    private boolean start(String address) {
        try {
            FrameSource source = desk.sources().source(address);
            demo.set(source.isDemo());
            uri.set(address);
            label.set(texts.say(source.label()));
            notice.set("");
            mirrored.set(
                    isCamera() && preferences.get(MIRROR).map(Boolean::valueOf).orElse(true));
            desk.live().start(source);
            return true;
        } catch (CaptureException e) {
            notice.set(texts.reason(e));
            return false;
        }
    }

    private boolean isCamera() {
        return uri.get().startsWith("camera:");
    }

    private void rememberMirror(boolean on) {
        if (isCamera()) {
            preferences.put(MIRROR, Boolean.toString(on));
        }
    }
}
