package facedesk.ui.settings;

import facedesk.recognition.sighting.SightingRecorder;
import facedesk.ui.Desk;
import facedesk.ui.Notices;
import facedesk.ui.SightingKeeping;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Whether faces seen as unknown are kept, how long, and how many are. On the JavaFX thread. */
public final class SightingsModel {
    private final SightingKeeping keeping;
    private final SightingRecorder recorder;
    private final Desk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper on;
    private final ReadOnlyIntegerWrapper days;
    private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper("");

    public SightingsModel(
            SightingKeeping keeping, SightingRecorder recorder, Desk desk, Tasks tasks, Texts texts, Notices notices) {
        this.keeping = keeping;
        this.recorder = recorder;
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        on = new ReadOnlyBooleanWrapper(keeping.isOn());
        days = new ReadOnlyIntegerWrapper(keeping.days());
    }

    /** Whether they are kept. */
    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    /** How many days they are kept. */
    public ReadOnlyIntegerProperty daysProperty() {
        return days.getReadOnlyProperty();
    }

    /** How many are kept now, in words; empty until that is known. */
    public ReadOnlyStringProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Begins to keep them, or stops and erases those that are kept. The screen has asked before it stops. */
    public void keep(boolean wanted) {
        keeping.setOn(wanted);
        on.set(wanted);
        enforce();
    }

    /** Keeps them so many days, and erases what is older. The screen has asked before a shorter time. */
    public void keepFor(int wanted) {
        keeping.setDays(wanted);
        days.set(wanted);
        enforce();
    }

    /** Counts anew. */
    public void refresh() {
        tasks.createOrdered(progress -> desk.gallery().sightings().size())
                .onSuccess(count -> kept.set(texts.format("sightings.kept", count)))
                .onError(failure -> notices.error(texts.get("sightings.failed"), failure))
                .start();
    }

    /** The count comes after the erasing, on the same thread. */
    private void enforce() {
        recorder.enforce();
        refresh();
    }
}
