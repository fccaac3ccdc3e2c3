package facedesk.ui.settings;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How the choices of a box are shown; they are chosen, never typed. */
final class Shown<T> extends StringConverter<@Nullable T> {
    private final Function<T, String> text;

    private Shown(Function<T, String> text) {
        this.text = text;
    }

    /** Shows choices by a text for each, and nothing while none is chosen. */
    static <T> Shown<T> as(Function<T, String> text) {
        return new Shown<>(text);
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : text.apply(value);
    }

    @Override
    public T fromString(String ignored) {
        throw new UnsupportedOperationException("Choices are not typed");
    }
}
