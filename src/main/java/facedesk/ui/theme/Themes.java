package facedesk.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import facedesk.ui.Preferences;
import facedesk.ui.fx.Tasks;
import java.net.URL;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Scene;

/** The look in force. Changing {@link #choiceProperty()} changes every window at once and is remembered. */
public final class Themes {
    private static final String KEY = "theme";
    private static final String SYSTEM_WAS_DARK = "theme.systemdark";

    private final Preferences preferences;
    private final Tasks tasks;
    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private boolean systemDark;

    public Themes(Preferences preferences, Tasks tasks) {
        this.preferences = preferences;
        this.tasks = tasks;
        systemDark = preferences.get(SYSTEM_WAS_DARK).map(Boolean::valueOf).orElse(false);
        choice.set(ThemeChoice.of(preferences.get(KEY).orElse("")));
        choice.addListener((property, before, now) -> {
            preferences.put(KEY, now.remembered());
            apply();
        });
    }

    /** What the person chose. */
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /** Whether it is dark now. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** Puts the look on, with what the system was last known to use, and asks the system in the background. */
    public void begin() {
        apply();
        tasks.create(progress -> SystemLook.isDark()).onSuccess(this::learn).start();
    }

    /** Gives a window's scene our own styles beside the theme's, and keeps its dark class up to date. */
    public void dress(Scene scene) {
        URL sheet = Objects.requireNonNull(Themes.class.getResource("facedesk.css"));
        scene.getStylesheets().add(sheet.toExternalForm());
        ObservableList<String> classes = scene.getRoot().getStyleClass();
        if (dark.get()) {
            classes.add("dark");
        }
        dark.addListener((property, before, now) -> {
            classes.remove("dark");
            if (now) {
                classes.add("dark");
            }
        });
    }

    private void learn(boolean isDark) {
        if (isDark != systemDark) {
            systemDark = isDark;
            preferences.put(SYSTEM_WAS_DARK, Boolean.toString(isDark));
            apply();
        }
    }

    private void apply() {
        boolean wanted = choice.get() == ThemeChoice.DARK || choice.get() == ThemeChoice.SYSTEM && systemDark;
        dark.set(wanted);
        Application.setUserAgentStylesheet(
                wanted ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
}
