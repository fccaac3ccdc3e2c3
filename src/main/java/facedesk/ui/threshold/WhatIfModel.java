package facedesk.ui.threshold;

import facedesk.evaluation.replay.PastDecision;
import facedesk.evaluation.replay.PastDecision.Truth;
import facedesk.evaluation.replay.Replay;
import facedesk.gallery.Person;
import facedesk.gallery.Recognition;
import facedesk.matching.Mode;
import facedesk.matching.Outcome;
import facedesk.matching.Threshold;
import facedesk.ui.Notices;
import facedesk.ui.Texts;
import facedesk.ui.fx.LatestWork;
import facedesk.ui.fx.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What would have been decided in the past at the lab's threshold, from recorded scores alone. Reads once for each period,
 * decides anew with each move. On the JavaFX thread; reading and deciding are done behind.
 */
final class WhatIfModel {
    /** More changes than this nobody reads. */
    static final int MOST = 200;

    private final LabView lab;
    private final Texts texts;
    private final Tasks tasks;
    private final Notices notices;
    private final Clock clock;
    private final LatestWork<Question, Replay> deciding;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObjectProperty<Duration> period = new SimpleObjectProperty<>(Duration.ofDays(7));
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Change>> changes = new ReadOnlyObjectWrapper<>(List.of());
    private List<Recognition> past = List.of();
    private Map<Long, String> names = Map.of();

    /** What is asked of the past. */
    private record Question(List<Recognition> past, Mode mode, Threshold threshold) {}

    /**
     * A decision that would have been another one.
     *
     * @param time when
     * @param name whom the face was nearest to; empty if they are gone
     * @param score of that person
     * @param before what was decided
     * @param now what would be decided
     */
    record Change(Instant time, String name, double score, Outcome before, Outcome now) {}

    WhatIfModel(LabView lab, Texts texts, Tasks tasks, Notices notices, Clock clock) {
        this.lab = lab;
        this.texts = texts;
        this.tasks = tasks;
        this.notices = notices;
        this.clock = clock;
        deciding = new LatestWork<>(tasks, WhatIfModel::decide, (question, replay) -> show(replay));
        shown.addListener((property, before, now) -> read());
        period.addListener((property, before, now) -> read());
        lab.line().valueProperty().addListener((property, before, now) -> ask());
        lab.line().modeProperty().addListener((property, before, now) -> ask());
        lab.line().measureProperty().addListener((property, before, now) -> ask());
    }

    /** Whether anybody looks: until then nothing is read. */
    BooleanProperty shownProperty() {
        return shown;
    }

    /** How far back. */
    ObjectProperty<Duration> periodProperty() {
        return period;
    }

    /** What would have been, in a sentence or two. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Decisions that would have been others, newest first, at most {@link #MOST}. */
    ReadOnlyObjectProperty<List<Change>> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    private void read() {
        if (shown.get()) {
            Instant now = clock.instant();
            Instant from = now.minus(period.get());
            tasks.create(steps -> lab.desk().gallery().recognitions().between(from, now.plusSeconds(1)))
                    .onSuccess(found -> {
                        past = found;
                        names = new HashMap<>();
                        lab.desk().gallery().people().forEach(this::remember);
                        ask();
                    })
                    .onError(failure -> notices.error(texts.get("lab.failed"), failure))
                    .start();
        }
    }

    private void remember(Person person) {
        names.put(person.id(), person.name());
    }

    private void ask() {
        if (shown.get()) {
            String modelId = lab.desk().threshold().current().modelId();
            Threshold threshold =
                    new Threshold(modelId, lab.line().valueProperty().get());
            deciding.ask(new Question(past, lab.line().modeProperty().get(), threshold));
        }
    }

    private static Replay decide(Question question) {
        Stream<PastDecision> decisions = question.past().stream()
                .filter(one -> one.mode() == question.mode())
                .filter(one ->
                        one.threshold().modelId().equals(question.threshold().modelId()))
                .map(WhatIfModel::told);
        return Replay.of(decisions.toList(), question.threshold());
    }

    private static PastDecision told(Recognition one) {
        return new PastDecision(
                one.time(),
                one.personId(),
                one.measure().toCosine(one.score()),
                one.runnerUp(),
                one.quality(),
                one.outcome(),
                Truth.UNKNOWN);
    }

    private void show(Replay replay) {
        if (replay.retold().isEmpty()) {
            summary.set(texts.get("lab.whatif.none"));
        } else {
            summary.set(texts.format(
                    "lab.whatif.summary",
                    replay.retold().size(),
                    lab.line().text(),
                    replay.count(Outcome.ACCEPTED),
                    replay.letIn().size(),
                    replay.refused().size()));
        }
        List<Change> all = replay.changed().stream()
                .map(one -> new Change(
                        one.past().time(),
                        names.getOrDefault(one.past().personId(), ""),
                        one.past().best(),
                        one.past().outcome(),
                        one.now()))
                .sorted((one, other) -> other.time().compareTo(one.time()))
                .limit(MOST)
                .toList();
        changes.set(all);
    }
}
