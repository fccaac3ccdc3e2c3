package facedesk.ui;

import java.util.Optional;

/**
 * What is remembered between runs. Reads are from memory; writes are saved soon after, in the background. Safe from every
 * thread.
 *
 * <p>Keys in use: {@code theme} (light, dark, system), {@code language} (a language tag, or system), {@code source} (an
 * address), {@code mirror} (true, false), {@code model}, those of {@link ThresholdMemory},
 * {@link ScoreKeeping}, {@link RetentionLead} and {@link NetworkChange}, {@code navigation} (wide, narrow),
 * {@code window} (x y width height maximized),
 * {@code enroll.sounds} and {@code enroll.speech} (true, false).
 */
public interface Preferences {
    /** The remembered value, or empty. */
    Optional<String> get(String key);

    /** Remembers a value. */
    void put(String key, String value);

    /** Forgets a value. */
    void remove(String key);
}
