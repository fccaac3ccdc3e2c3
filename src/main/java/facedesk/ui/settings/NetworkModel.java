package facedesk.ui.settings;

import facedesk.evaluation.Rate;
import facedesk.matching.Threshold;
import facedesk.matching.ThresholdRule;
import facedesk.ui.Desk;
import facedesk.ui.ModelInfo;
import facedesk.ui.Models;
import facedesk.ui.NetworkChange;
import facedesk.ui.Notices;
import facedesk.ui.Preset;
import facedesk.ui.Texts;
import facedesk.ui.ThresholdCosts.Cost;
import facedesk.ui.ThresholdLine;
import facedesk.ui.ThresholdSetting;
import facedesk.ui.fx.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which network embeds, what another would change, and the templates kept of others. On the JavaFX thread. */
public final class NetworkModel {
    private static final double MEGABYTE = 1e6;
    private static final double SMALLEST = 0.1;

    private final Desk desk;
    private final Models models;
    private final NetworkChange change;
    private final ThresholdsModel thresholds;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final ObjectProperty<ModelInfo> looked;
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> stopped = new ReadOnlyObjectWrapper<>("");
    private final ObservableList<Kept> kept = FXCollections.observableArrayList();

    /**
     * What a change would mean, in sentences.
     *
     * @param wanted where it leads
     * @param title the question
     * @param work what has to be embedded
     * @param search what becomes of the line of searches
     * @param verification what becomes of the line of verifications
     * @param keep what keeping the old templates costs
     * @param begin the word on the button
     */
    record Plan(
            ModelInfo wanted,
            String title,
            String work,
            String search,
            String verification,
            String keep,
            String begin) {}

    /** Templates of a network that is not in use. */
    record Kept(ModelInfo network, int templates) {}

    public NetworkModel(
            Desk desk, NetworkChange change, ThresholdsModel thresholds, Tasks tasks, Texts texts, Notices notices) {
        this.desk = desk;
        this.models = desk.models();
        this.change = change;
        this.thresholds = thresholds;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        looked = new SimpleObjectProperty<>(models.current());
        looked.addListener((property, before, now) -> refresh());
        change.runningProperty().addListener((property, before, now) -> {
            looked.set(models.current());
            refresh();
        });
        change.targetProperty().addListener((property, before, now) -> refresh());
    }

    List<ModelInfo> networks() {
        return models.all();
    }

    /** The network looked at: the one in use, until another is chosen to see what it would change. */
    ObjectProperty<ModelInfo> lookedProperty() {
        return looked;
    }

    /** What the network looked at would change; null while it is the one in use, or a change is under way. */
    ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** What is left of a change that was stopped, in words; empty when there is none. */
    ReadOnlyObjectProperty<String> stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /** Templates of networks that are not in use. */
    ObservableList<Kept> kept() {
        return kept;
    }

    NetworkChange change() {
        return change;
    }

    /** What is under way, in words. */
    String underWay() {
        ModelInfo target = change.targetProperty().get();
        return target == null ? texts.get("network.completing") : texts.format("network.changing", target.id());
    }

    /** Changes to the network looked at. */
    void begin(boolean eraseOld) {
        change.begin(looked.get(), eraseOld);
    }

    /** Looks at the network in use again. */
    void leave() {
        looked.set(models.current());
    }

    /** Erases templates that were kept. The screen has asked before. */
    void erase(Kept old) {
        tasks.createOrdered(steps -> {
                    models.eraseTemplates(old.network().id());
                    return true;
                })
                .onSuccess(done -> notices.say(
                        texts.format("network.kept.erased", old.network().id())))
                .onError(failure -> notices.error(texts.get("settings.network.failed"), failure))
                .onEnd(this::refresh)
                .start();
    }

    /** Reads anew how much there is of what. */
    void refresh() {
        ModelInfo wanted = looked.get();
        ModelInfo unfinished = change.targetProperty().get();
        String counted = unfinished == null ? wanted.id() : unfinished.id();
        tasks.create(steps -> new Counts(models.missing(counted), models.templates()))
                .onSuccess(counts -> show(wanted, unfinished, counts))
                .start();
    }

    private record Counts(int missing, Map<String, Integer> templates) {}

    private void show(ModelInfo wanted, @Nullable ModelInfo unfinished, Counts counts) {
        ModelInfo current = models.current();
        boolean idle = !change.runningProperty().get() && unfinished == null;
        plan.set(idle && !wanted.equals(current) ? plan(current, wanted, counts) : null);
        String left = "";
        if (unfinished != null && !change.runningProperty().get()) {
            left = texts.format("network.stopped", unfinished.id(), counts.missing(), current.id());
        }
        stopped.set(left);
        kept.setAll(models.all().stream()
                .filter(info -> !info.equals(current)
                        && !info.equals(change.targetProperty().get()))
                .filter(info -> counts.templates().containsKey(info.id()))
                .map(info -> new Kept(
                        info, Objects.requireNonNullElse(counts.templates().get(info.id()), 0)))
                .toList());
    }

    private Plan plan(ModelInfo current, ModelInfo wanted, Counts counts) {
        int templates = counts.templates().getOrDefault(current.id(), 0);
        double size = templates * (double) current.dimension() * Float.BYTES / MEGABYTE;
        return new Plan(
                wanted,
                texts.format("network.plan", current.id(), wanted.id()),
                texts.format("network.plan.work", counts.missing(), current.id(), wanted.id()),
                line(desk.threshold(), current, wanted, "network.plan.search"),
                line(desk.verificationThreshold(), current, wanted, "network.plan.verification"),
                texts.format("network.plan.keep", current.id(), templates, texts.number(Math.max(SMALLEST, size), 1)),
                texts.format("network.plan.begin", wanted.id()));
    }

    private String line(ThresholdSetting setting, ModelInfo current, ModelInfo wanted, String key) {
        ThresholdLine then = setting.preview(wanted.id());
        String from = texts.number(setting.current().value(), 3);
        String to = texts.number(then.threshold().value(), 3);
        String rule = thresholds.name(then.rule());
        return setting.line().rule() instanceof ThresholdRule.Score
                ? texts.format(key + ".hand", from, to, current.id(), rule)
                : texts.format(key, from, to, rule);
    }

    /** What is known of a network, honestly, with what was measured. */
    String about(ModelInfo info) {
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
