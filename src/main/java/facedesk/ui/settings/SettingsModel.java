package facedesk.ui.settings;

import facedesk.embedding.Measurement;
import facedesk.ui.Desk;
import facedesk.ui.ModelInfo;
import facedesk.ui.Models;
import facedesk.ui.Notices;
import facedesk.ui.Preferences;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import facedesk.ui.fx.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What can be set. On the JavaFX thread; a change of network runs behind. */
public final class SettingsModel {
    /** The languages there are texts in, and {@code system} for the desktop's. */
    static final List<String> LANGUAGES = List.of("system", "en", "de");

    private final Desk desk;
    private final Models models;
    private final Preferences preferences;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final ObjectProperty<ModelInfo> network;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private @Nullable Work<?> work;

    public SettingsModel(Desk desk, Preferences preferences, Tasks tasks, Texts texts, Notices notices) {
        this.desk = desk;
        this.models = desk.models();
        this.preferences = preferences;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        network = new SimpleObjectProperty<>(models.current());
    }

    /** All networks. */
    public List<ModelInfo> networks() {
        return models.all();
    }

    /** The network in use. */
    public ObjectProperty<ModelInfo> networkProperty() {
        return network;
    }

    /** Whether a change of network is under way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Share of the gallery's pictures embedded anew, 0..1, or -1 while unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Turns to another network; on failure or cancel the old one stays. */
    public void use(ModelInfo wanted) {
        if (busy.get() || wanted.id().equals(models.current().id())) {
            return;
        }
        busy.set(true);
        Work<Boolean> change = tasks.createOrdered(steps -> {
                    models.use(wanted.id(), steps);
                    return true;
                })
                .onProgress(step -> progress.set(step.fraction()))
                .onError(failure -> notices.error(texts.get("settings.network.failed"), failure))
                .onEnd(() -> {
                    busy.set(false);
                    network.set(models.current());
                });
        work = change;
        change.start();
    }

    /** Gives a change of network up. */
    public void cancel() {
        if (work != null) {
            work.cancel();
        }
    }

    /** What is known of a network, honestly, with what was measured. */
    public String about(ModelInfo info) {
        Stream<String> facts =
                Stream.of(info.provenance(), texts.format("settings.network.facts", info.dimension(), info.licence()));
        Stream<String> measured = info.measured().isEmpty()
                ? Stream.of(texts.get("settings.network.unmeasured"))
                : info.measured().stream().map(this::figure);
        return Stream.concat(facts, measured).collect(Collectors.joining("\n"));
    }

    /** The language remembered: one of {@link #LANGUAGES}. */
    public String language() {
        return preferences.get("language").filter(LANGUAGES::contains).orElse("system");
    }

    /** Remembers a language; it is used from the next start on. */
    public void setLanguage(String language) {
        if (!language.equals(language())) {
            preferences.put("language", language);
            notices.say(texts.get("settings.language.restart"));
        }
    }

    /** Whether camera pictures are shown as in a mirror. */
    public boolean isMirrored() {
        return preferences.get("mirror").map(Boolean::valueOf).orElse(true);
    }

    /** Remembers whether camera pictures are shown as in a mirror. */
    public void setMirrored(boolean mirrored) {
        preferences.put("mirror", Boolean.toString(mirrored));
    }

    /** Forgets the source last used, so that the next start takes the first camera. */
    public void forgetSource() {
        preferences.remove("source");
        notices.say(texts.get("settings.source.forgotten"));
    }

    /** Where gallery and settings are kept. */
    public Path folder() {
        return desk.folder();
    }

    private String figure(Measurement figure) {
        return texts.format(
                "settings.network.figure",
                figure.measure(),
                texts.number(figure.value(), 4),
                figure.dataSet(),
                figure.genuine(),
                figure.impostor());
    }
}
