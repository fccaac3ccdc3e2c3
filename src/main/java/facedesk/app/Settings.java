package facedesk.app;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the program remembers from one start to the next. Immutable; whatever a file leaves out or gets wrong takes its
 * usual value.
 *
 * @param model id of the network that embeds
 * @param thresholds cosine similarity by network id; a network without an entry uses its calibration
 * @param theme "light", "dark" or "system"
 * @param language a language tag, or "system"
 * @param source the address of the picture source that was last chosen
 * @param mirror whether the live picture is shown as in a mirror
 * @param window where the window was; null before the first time
 */
public record Settings(
        String model,
        Map<String, Double> thresholds,
        String theme,
        String language,
        String source,
        Boolean mirror,
        @Nullable WindowBounds window) {
    /** The more accurate of the networks that come along. */
    public static final String USUAL_MODEL = "fr512";

    /** The first camera. */
    public static final String USUAL_SOURCE = "camera:0";

    public Settings(
            @Nullable String model,
            @Nullable Map<String, Double> thresholds,
            @Nullable String theme,
            @Nullable String language,
            @Nullable String source,
            @Nullable Boolean mirror,
            @Nullable WindowBounds window) {
        this.model = orUsual(model, USUAL_MODEL);
        this.thresholds = sane(thresholds);
        this.theme = orUsual(theme, "system");
        this.language = orUsual(language, "system");
        this.source = orUsual(source, USUAL_SOURCE);
        this.mirror = mirror == null || mirror;
        this.window = window;
    }

    /** What a first start uses. */
    public static Settings usual() {
        return new Settings(null, null, null, null, null, null, null);
    }

    public Settings withModel(String id) {
        return new Settings(id, thresholds, theme, language, source, mirror, window);
    }

    public Settings withThreshold(String modelId, double value) {
        Map<String, Double> changed = new TreeMap<>(thresholds);
        changed.put(modelId, value);
        return new Settings(model, changed, theme, language, source, mirror, window);
    }

    public Settings withTheme(String name) {
        return new Settings(model, thresholds, name, language, source, mirror, window);
    }

    public Settings withLanguage(String tag) {
        return new Settings(model, thresholds, theme, tag, source, mirror, window);
    }

    public Settings withSource(String address) {
        return new Settings(model, thresholds, theme, language, address, mirror, window);
    }

    public Settings withMirror(boolean on) {
        return new Settings(model, thresholds, theme, language, source, on, window);
    }

    public Settings withWindow(WindowBounds bounds) {
        return new Settings(model, thresholds, theme, language, source, mirror, bounds);
    }

    private static String orUsual(@Nullable String value, String usual) {
        return value == null || value.isBlank() ? usual : value;
    }

    private static Map<String, Double> sane(@Nullable Map<String, Double> thresholds) {
        Map<String, Double> kept = new TreeMap<>();
        if (thresholds != null) {
            thresholds.forEach((id, value) -> {
                if (id != null && value != null && value >= -1 && value <= 1) {
                    kept.put(id, value);
                }
            });
        }
        return Map.copyOf(kept);
    }
}
