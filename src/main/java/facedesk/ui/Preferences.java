package facedesk.ui;

import java.util.Optional;

/**
 * What is remembered between runs: window, theme, language, source, threshold per model. Reads are from memory; writes
 * are saved soon after, in the background. Safe from every thread.
 */
public interface Preferences {
    /** The remembered value, or empty. */
    Optional<String> get(String key);

    /** Remembers a value. */
    void put(String key, String value);

    /** Forgets a value. */
    void remove(String key);
}
