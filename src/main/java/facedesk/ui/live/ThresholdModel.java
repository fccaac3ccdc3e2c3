package facedesk.ui.live;

import facedesk.evaluation.Rate;
import facedesk.matching.SearchIndex;
import facedesk.matching.Threshold;
import facedesk.matching.ThresholdRule;
import facedesk.ui.Desk;
import facedesk.ui.Preset;
import facedesk.ui.StrangerText;
import facedesk.ui.Texts;
import facedesk.ui.ThresholdCosts.Cost;
import facedesk.ui.ThresholdLine;
import facedesk.ui.fx.Tasks;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * The threshold as a slider moves it, and what it costs. Every move reaches the live decision at once. On the JavaFX
 * thread.
 */
public final class ThresholdModel {
    private final Desk desk;
    private final Texts texts;
    private final Tasks tasks;
    private final DoubleProperty value = new SimpleDoubleProperty();
    private final ReadOnlyObjectWrapper<Optional<Cost>> measured = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Preset>> goal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Cost>> own = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StrangerText words;
    private final ReadOnlyStringWrapper strangers = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper strangersDetail = new ReadOnlyStringWrapper("");
    private boolean following;
    private boolean counting;
    private boolean countAgain;

    public ThresholdModel(Desk desk, Texts texts, Tasks tasks) {
        this.desk = desk;
        this.texts = texts;
        this.tasks = tasks;
        this.words = new StrangerText(texts);
        follow();
        value.addListener((property, before, now) -> set(now.doubleValue()));
        desk.threshold().onChange(now -> tasks.fx().execute(this::follow));
        desk.gallery().onChange(() -> tasks.fx().execute(this::galleryIs));
    }

    /** The threshold in force, cosine similarity. Setting it moves it for the whole program. */
    public DoubleProperty valueProperty() {
        return value;
    }

    /** What it costs on the network's calibration; empty when there is none. */
    public ReadOnlyObjectProperty<Optional<Cost>> measuredProperty() {
        return measured.getReadOnlyProperty();
    }

    /** What it costs among one's own people; empty when there are too few pictures. */
    public ReadOnlyObjectProperty<Optional<Cost>> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** What it means for a search of the gallery: how often a stranger would get a name; empty when not known. */
    public ReadOnlyStringProperty strangersProperty() {
        return strangers.getReadOnlyProperty();
    }

    /** What that is counted on, and the goal that is followed, if any; empty when there is nothing to say. */
    public ReadOnlyStringProperty strangersDetailProperty() {
        return strangersDetail.getReadOnlyProperty();
    }

    /** The goal that the threshold in force keeps; empty when it is none's. */
    public ReadOnlyObjectProperty<Optional<Preset>> goalProperty() {
        return goal.getReadOnlyProperty();
    }

    /** Moves the threshold to a goal; nothing changes when the data are too few to claim it. */
    public void aim(Preset preset) {
        if (canAim(preset)) {
            desk.threshold().choose(new ThresholdRule.FalseMatchRate(1.0 / preset.oneIn()));
        }
    }

    /** Whether the data are enough to claim a goal. */
    public boolean canAim(Preset preset) {
        return thresholdOf(preset).isPresent();
    }

    private Optional<Threshold> thresholdOf(Preset preset) {
        return preset.threshold(desk.threshold().current().modelId(), desk.thresholdCosts());
    }

    /**
     * Takes a typed value, as the locale writes it.
     *
     * @return whether it is a number from 0 to 1; otherwise nothing changes
     */
    public boolean type(String text) {
        OptionalDouble number = texts.parse(text);
        boolean good = number.isPresent() && number.getAsDouble() >= 0 && number.getAsDouble() <= 1;
        number.ifPresent(typed -> value.set(good ? typed : value.get()));
        return good;
    }

    private void set(double now) {
        if (!following && now != desk.threshold().current().value()) {
            desk.threshold().set(now);
        }
    }

    /** What arrives late must not be taken for a move of the slider: the newest is asked for, and only shown. */
    private void follow() {
        Threshold now = desk.threshold().current();
        following = true;
        value.set(now.value());
        following = false;
        measured.set(desk.thresholdCosts().calibrated(now));
        goal.set(Preset.of(now, desk.thresholdCosts()));
        galleryIs();
    }

    private void galleryIs() {
        SearchIndex people = desk.index();
        ThresholdLine line = desk.threshold().line();
        Optional<Rate> falseMatches = measured.get().map(Cost::falseMatches);
        strangers.set(falseMatches.map(rate -> words.sentence(rate, people)).orElse(""));
        strangersDetail.set(
                falseMatches.map(rate -> words.detail(rate, people, line)).orElse(""));
        countOwn();
    }

    /** One count at a time; the newest threshold is counted last, however fast the slider moves. */
    private void countOwn() {
        if (counting) {
            countAgain = true;
            return;
        }
        counting = true;
        Threshold now = desk.threshold().current();
        tasks.create(progress -> desk.thresholdCosts().ofGallery(now))
                .onSuccess(own::set)
                .onEnd(this::counted)
                .start();
    }

    private void counted() {
        counting = false;
        if (countAgain) {
            countAgain = false;
            countOwn();
        }
    }
}
