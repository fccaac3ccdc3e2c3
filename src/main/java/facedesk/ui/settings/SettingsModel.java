package facedesk.ui.settings;

import facedesk.evaluation.Rate;
import facedesk.matching.Threshold;
import facedesk.ui.Desk;
import facedesk.ui.ModelInfo;
import facedesk.ui.Models;
import facedesk.ui.Notices;
import facedesk.ui.Preferences;
import facedesk.ui.Preset;
import facedesk.ui.Texts;
import facedesk.ui.ThresholdCosts.Cost;
import facedesk.ui.fx.Tasks;
import facedesk.ui.fx.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<String> lines = new ArrayList<>();
        lines.add(info.provenance());
        lines.add("");
        lines.add(texts.format("settings.network.facts", info.dimension(), info.licence()));
        Optional<Cost> measured = desk.thresholdCosts().calibrated(new Threshold(info.id(), 1));
        lines.add(measured.map(cost -> texts.format(
                        "settings.network.data",
                        cost.data(),
                        cost.falseMatches().comparisons()))
                .orElseGet(() -> texts.get("settings.network.unmeasured")));
        for (Preset preset : Preset.values()) {
            preset.threshold(info.id(), desk.thresholdCosts())
                    .flatMap(desk.thresholdCosts()::calibrated)
                    .ifPresent(cost -> lines.add(figure(preset, cost.falseNonMatches())));
        }
        return String.join("\n", lines);
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

    /** How many are recognised, which is one minus the rate of those who are not. */
    private String figure(Preset preset, Rate missed) {
        return texts.format(
                "settings.network.figure",
                preset.oneIn(),
                percent(1 - missed.value()),
                missed.comparisons() - missed.errors(),
                missed.comparisons(),
                percent(1 - missed.high()),
                percent(1 - missed.low()));
    }

    private String percent(double share) {
        return texts.number(100 * share, 1);
    }
}
