package facedesk.ui;

import facedesk.evaluation.Calibration;
import facedesk.matching.Mode;
import facedesk.matching.Threshold;
import facedesk.matching.ThresholdRule;
import facedesk.recognition.LiveView.Subscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * The one place the threshold in force for one mode is kept: per network, remembered between runs, and told to everybody
 * at once. Safe from every thread; listeners are called on the thread that changed it, one change after the other, and
 * must not wait for anybody.
 */
public final class ThresholdSetting {
    /** What holds while nobody has chosen. */
    public static final ThresholdRule USUAL = new ThresholdRule.FalseMatchRate(Calibration.DEFAULT_FMR);

    private final ThresholdMemory memory;
    private final Mode mode;
    private final BiFunction<String, ThresholdRule, ThresholdLine> lines;
    private final List<Consumer<Threshold>> listeners = new CopyOnWriteArrayList<>();
    private volatile ThresholdLine line;

    /**
     * @param lines draws the line of a rule for a network, by its id, as things stand now
     * @param modelId the network in use
     */
    public ThresholdSetting(
            ThresholdMemory memory, Mode mode, BiFunction<String, ThresholdRule, ThresholdLine> lines, String modelId) {
        this.memory = memory;
        this.mode = mode;
        this.lines = lines;
        this.line = remembered(modelId);
    }

    /** The threshold in force. */
    public Threshold current() {
        return line.threshold();
    }

    /** The threshold in force, with the rule that put it there. */
    public ThresholdLine line() {
        return line;
    }

    /**
     * Moves the threshold of the network in use to a score.
     *
     * @param value cosine similarity, -1..1
     */
    public void set(double value) {
        choose(new ThresholdRule.Score(value));
    }

    /** Draws the line of the network in use by another rule. */
    public synchronized void choose(ThresholdRule rule) {
        String modelId = line.threshold().modelId();
        memory.choose(mode, modelId, rule);
        change(lines.apply(modelId, rule));
    }

    /**
     * Turns to another network. A score that was chosen for it by hand holds again. Otherwise the goal in force goes
     * along, and is remembered for it: the line is drawn anew where that network keeps the goal. A score chosen by hand
     * for the network before means nothing here; the goal last chosen for this one holds then, or the usual one.
     */
    public synchronized void useModel(String modelId) {
        ThresholdLine next = preview(modelId);
        if (!next.rule().equals(memory.chosen(mode, modelId).orElse(USUAL))) {
            memory.choose(mode, modelId, next.rule());
        }
        change(next);
    }

    /** The line that {@link #useModel} would draw for a network. */
    public ThresholdLine preview(String modelId) {
        ThresholdRule here = line.rule();
        ThresholdRule there = memory.chosen(mode, modelId).orElse(USUAL);
        boolean byHand = here instanceof ThresholdRule.Score || there instanceof ThresholdRule.Score;
        boolean same = modelId.equals(line.threshold().modelId());
        return lines.apply(modelId, byHand || same ? there : here);
    }

    /** Draws the line anew: the gallery has changed, which a goal may follow. */
    public synchronized void redraw() {
        ThresholdLine next = lines.apply(line.threshold().modelId(), line.rule());
        if (!next.equals(line)) {
            change(next);
        }
    }

    /** Adds a listener. */
    public Subscription onChange(Consumer<Threshold> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void change(ThresholdLine next) {
        line = next;
        listeners.forEach(listener -> listener.accept(next.threshold()));
    }

    private ThresholdLine remembered(String modelId) {
        return lines.apply(modelId, memory.chosen(mode, modelId).orElse(USUAL));
    }
}
