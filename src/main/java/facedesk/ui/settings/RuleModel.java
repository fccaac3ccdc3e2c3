package facedesk.ui.settings;

import facedesk.matching.ThresholdRule;
import facedesk.ui.ThresholdLine;
import facedesk.ui.ThresholdSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** How one mode's line is drawn: by which rule, of which there are, and what that comes to. On the JavaFX thread. */
final class RuleModel {
    private final ThresholdSetting setting;
    private final List<ThresholdRule> offered;
    private final Function<ThresholdLine, String> words;
    private final ObservableList<ThresholdRule> choices = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ThresholdRule> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper meaning = new ReadOnlyStringWrapper("");

    /**
     * @param offered the goals to choose from
     * @param words says what a line means
     * @param fx the JavaFX thread
     */
    RuleModel(
            ThresholdSetting setting, List<ThresholdRule> offered, Function<ThresholdLine, String> words, Executor fx) {
        this.setting = setting;
        this.offered = offered;
        this.words = words;
        follow();
        chosen.addListener((property, before, now) -> choose(now));
        setting.onChange(threshold -> fx.execute(this::follow));
    }

    /** The goals there are, after the rule in force where that is none of them. */
    ObservableList<ThresholdRule> choices() {
        return choices;
    }

    /** The rule in force; setting it draws the line anew for the whole program. */
    ObjectProperty<@Nullable ThresholdRule> chosenProperty() {
        return chosen;
    }

    /** What it comes to, with counts and intervals. */
    ReadOnlyStringProperty meaningProperty() {
        return meaning.getReadOnlyProperty();
    }

    /** Says anew what the line means: the gallery has changed. */
    void refresh() {
        meaning.set(words.apply(setting.line()));
    }

    private void choose(@Nullable ThresholdRule rule) {
        if (rule != null && !rule.equals(setting.line().rule())) {
            setting.choose(rule);
        }
    }

    private void follow() {
        ThresholdRule rule = setting.line().rule();
        List<ThresholdRule> next = new ArrayList<>(offered);
        if (!next.contains(rule)) {
            next.add(0, rule);
        }
        if (!next.equals(choices)) {
            choices.setAll(next);
        }
        chosen.set(rule);
        refresh();
    }
}
