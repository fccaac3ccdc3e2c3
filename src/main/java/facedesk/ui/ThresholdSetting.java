package facedesk.ui;

import facedesk.matching.Threshold;
import facedesk.recognition.LiveView.Subscription;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * The one place the threshold in force is kept: per network, remembered between runs, and told to everybody at once.
 * Safe from every thread; listeners are called on the thread that changed it.
 */
public final class ThresholdSetting {
    private final Preferences preferences;
    private final ToDoubleFunction<String> recommended;
    private final List<Consumer<Threshold>> listeners = new CopyOnWriteArrayList<>();
    private volatile Threshold current;

    /**
     * @param preferences where thresholds are remembered
     * @param recommended a network's threshold while nobody has chosen one
     * @param modelId the network in use
     */
    public ThresholdSetting(Preferences preferences, ToDoubleFunction<String> recommended, String modelId) {
        this.preferences = preferences;
        this.recommended = recommended;
        this.current = remembered(modelId);
    }

    /** The threshold in force. */
    public Threshold current() {
        return current;
    }

    /**
     * Moves the threshold of the network in use.
     *
     * @param value cosine similarity, -1..1
     */
    public void set(double value) {
        Threshold next = new Threshold(current.modelId(), value);
        preferences.put(key(next.modelId()), Double.toString(value));
        change(next);
    }

    /** Turns to another network, with the threshold last chosen for it. */
    public void useModel(String modelId) {
        change(remembered(modelId));
    }

    /** Adds a listener. */
    public Subscription onChange(Consumer<Threshold> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void change(Threshold next) {
        current = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    private Threshold remembered(String modelId) {
        return preferences
                .get(key(modelId))
                .flatMap(ThresholdSetting::parsed)
                .map(value -> new Threshold(modelId, value))
                .orElseGet(() -> new Threshold(modelId, recommended.applyAsDouble(modelId)));
    }

    private static Optional<Double> parsed(String text) {
        try {
            double value = Double.parseDouble(text);
            return value >= -1 && value <= 1 ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String key(String modelId) {
        return "threshold." + modelId;
    }
}
