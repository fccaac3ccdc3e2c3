package facedesk.ui.threshold;

import facedesk.evaluation.Goal;
import facedesk.evaluation.ThresholdChoice;
import facedesk.evaluation.meaning.DataSize;
import facedesk.matching.Measure;
import facedesk.matching.Mode;
import facedesk.matching.ThresholdRule;
import facedesk.ui.Desk;
import facedesk.ui.ScoreData;
import facedesk.ui.Texts;
import facedesk.ui.ThresholdSetting;
import facedesk.ui.fx.Tasks;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The threshold as the lab moves it: the program's own, of one mode at a time. Every move is in force at once. On the
 * JavaFX thread.
 */
public final class LabLine {
    private final Desk desk;
    private final Texts texts;
    private final DoubleProperty value = new SimpleDoubleProperty();
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.IDENTIFICATION);
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.COSINE);
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private boolean following;

    public LabLine(Desk desk, Texts texts, Tasks tasks) {
        this.desk = desk;
        this.texts = texts;
        follow();
        value.addListener((property, before, now) -> moved(now.doubleValue()));
        mode.addListener((property, before, now) -> turn());
        measure.addListener((property, before, now) -> answer.set(""));
        desk.threshold().onChange(now -> tasks.fx().execute(this::follow));
        desk.verificationThreshold().onChange(now -> tasks.fx().execute(this::follow));
    }

    /** The threshold, cosine similarity. Setting it moves the program's threshold of this mode. */
    public DoubleProperty valueProperty() {
        return value;
    }

    /** Whose threshold is moved: that of 1:1 or that of 1:N. */
    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** How scores and thresholds are written. */
    public ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    /** What came of the last goal: where the line lies now, or why the data cannot support the goal. */
    public ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** The threshold as it is written. */
    public String text() {
        return texts.number(measure.get().ofCosine(value.get()), 3);
    }

    /**
     * Takes a typed value, as the locale writes it, in the measure shown. What is written there already moves nothing: it
     * is rounded.
     *
     * @return whether it is a possible threshold; otherwise nothing changes
     */
    public boolean type(String text) {
        ParsePosition end = new ParsePosition(0);
        String stripped = text.strip();
        if (stripped.equals(text())) {
            return true;
        }
        Number number = NumberFormat.getNumberInstance(texts.locale()).parse(stripped, end);
        if (number == null || end.getIndex() != stripped.length()) {
            return false;
        }
        double cosine = measure.get().toCosine(number.doubleValue());
        boolean possible =
                cosine >= -1 && cosine <= 1 && (measure.get() == Measure.COSINE || number.doubleValue() >= 0);
        if (possible) {
            value.set(cosine);
        }
        return possible;
    }

    /**
     * Puts the line where the data at hand keep a goal. A goal for false matches is remembered as such, so that it is
     * kept with a new calibration too.
     */
    public void aim(Goal goal, ScoreData data) {
        ThresholdChoice choice = data.set().counts().choose(data.modelId(), goal);
        Optional<Double> place = choice.threshold().map(found -> found.value());
        place.ifPresent(found -> {
            if (goal instanceof Goal.Fmr fmr && data.pairs().isEmpty()) {
                setting().choose(new ThresholdRule.FalseMatchRate(fmr.atMost()));
            } else {
                value.set(found);
            }
        });
        Optional<DataSize> size = data.pairs()
                .filter(pairs -> data.people() > 0)
                .map(pairs -> new DataSize(data.people(), (double) data.pictures() / data.people()));
        Optional<String> written = place.map(found -> texts.number(measure.get().ofCosine(found), 3));
        answer.set(GoalText.of(choice, texts, written, size));
    }

    private void moved(double now) {
        if (!following && now != setting().current().value()) {
            answer.set("");
            setting().set(now);
        }
    }

    /** An answer speaks of the line it was given for. */
    private void turn() {
        answer.set("");
        follow();
    }

    /** What arrives late must not be taken for a move: the newest is asked for, and only shown. */
    private void follow() {
        following = true;
        value.set(setting().current().value());
        following = false;
    }

    private ThresholdSetting setting() {
        return mode.get() == Mode.VERIFICATION ? desk.verificationThreshold() : desk.threshold();
    }
}
