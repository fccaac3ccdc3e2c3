package facedesk.ui.threshold;

import facedesk.evaluation.ErrorCounts;
import facedesk.evaluation.bootstrap.PersonBootstrap;
import facedesk.evaluation.compare.ComparedPoint;
import facedesk.evaluation.compare.ScoreComparison;
import facedesk.evaluation.pairs.Fusion;
import facedesk.evaluation.pairs.GalleryScores;
import facedesk.evaluation.pairs.Searches;
import facedesk.plot.rates.RateSet;
import facedesk.ui.ModelInfo;
import facedesk.ui.Notices;
import facedesk.ui.Rescoring.Rescored;
import facedesk.ui.ScoreData;
import facedesk.ui.Texts;
import facedesk.ui.fx.Progress;
import facedesk.ui.fx.Tasks;
import facedesk.ui.fx.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Compares two ways of scoring on the same pairs, and says which refuses fewer at equal safety. On the JavaFX thread. */
final class CompareModel {
    private static final long SEED = 19_795;

    /** Goals to be judged at, strictest first; the first that the impostor comparisons can support is taken. */
    private static final double[] GOALS = {1e-4, 1e-3, 1e-2, 0.05};

    private final LabView lab;
    private final Texts texts;
    private final Tasks tasks;
    private final Notices notices;
    private final CompareText words;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private @Nullable Work<?> work;

    /** Both ways, and the judgement where there is one. */
    private record Compared(List<RateSet> sets, Optional<ComparedPoint> judged) {}

    CompareModel(LabView lab, Texts texts, Tasks tasks, Notices notices) {
        this.lab = lab;
        this.texts = texts;
        this.tasks = tasks;
        this.notices = notices;
        this.words = new CompareText(texts);
    }

    /** What can be compared with the data at hand; at least nothing. */
    List<CompareChoice> choices() {
        List<CompareChoice> all = new ArrayList<>(List.of(new CompareChoice.Nothing()));
        Optional<ScoreData> data = lab.data().get();
        if (data.flatMap(ScoreData::rescoring).isPresent()) {
            lab.desk().models().all().stream()
                    .map(ModelInfo::id)
                    .filter(id -> !id.equals(data.get().modelId()))
                    .forEach(id -> all.add(new CompareChoice.Network(id)));
        }
        if (data.flatMap(ScoreData::all).isPresent()) {
            all.add(new CompareChoice.Templates(Fusion.MEAN));
            all.add(new CompareChoice.Templates(Fusion.FIRST));
        }
        return all;
    }

    /** Whether a comparison is being computed. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What came of it, in a few sentences; empty while there is nothing to say. */
    ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** Compares, or ends comparing. */
    void choose(CompareChoice choice) {
        if (work != null) {
            work.cancel();
            work = null;
        }
        busy.set(false);
        verdict.set("");
        lab.sets().comparedProperty().set(Optional.empty());
        Optional<ScoreData> data = lab.data().get();
        if (data.isPresent() && !(choice instanceof CompareChoice.Nothing)) {
            start(choice, data.get());
        }
    }

    private void start(CompareChoice choice, ScoreData data) {
        busy.set(true);
        Work<Optional<Compared>> next = tasks.create(steps -> compare(choice, data, steps));
        work = next;
        next.onSuccess(found -> ifCurrent(next, () -> found.ifPresent(this::show)))
                .onError(failure -> ifCurrent(next, () -> notices.error(texts.get("lab.failed"), failure)))
                .onEnd(() -> ifCurrent(next, () -> busy.set(false)))
                .start();
    }

    private void ifCurrent(Work<?> asked, Runnable action) {
        if (asked == work) {
            action.run();
        }
    }

    private void show(Compared compared) {
        lab.sets().comparedProperty().set(Optional.of(compared.sets()));
        verdict.set(words.of(
                compared.judged(),
                compared.sets().get(0).name(),
                compared.sets().get(1).name()));
    }

    private Optional<Compared> compare(CompareChoice choice, ScoreData data, Progress steps) throws Exception {
        Optional<Rescored> both = choice instanceof CompareChoice.Network network
                ? data.rescoring().orElseThrow().by(network.modelId(), steps)
                : data.all().map(all -> fused(all, ((CompareChoice.Templates) choice).fusion()));
        if (both.isEmpty()) {
            return Optional.empty();
        }
        RateSet first =
                RateSet.of(words.firstName(choice, data), both.get().first().table());
        RateSet second = RateSet.of(words.name(choice), both.get().second().table());
        List<RateSet> sets = List.of(first, second.withLine(equallySafe(first.counts(), second.counts())));
        Optional<Double> goal = goal(first.counts());
        return Optional.of(new Compared(sets, goal.flatMap(target -> ScoreComparison.of(
                        both.get().first(),
                        both.get().second(),
                        PersonBootstrap.ROUNDS,
                        SEED,
                        share -> !steps.cancelled())
                .map(comparison -> comparison.at(target)))));
    }

    private static Rescored fused(GalleryScores all, Fusion fusion) {
        return new Rescored(new Searches(all, Fusion.BEST).compared(), new Searches(all, fusion).compared());
    }

    private static Optional<Double> goal(ErrorCounts counts) {
        for (double goal : GOALS) {
            if (counts.choose("", new facedesk.evaluation.Goal.Fmr(goal))
                    .threshold()
                    .isPresent()) {
                return Optional.of(goal);
            }
        }
        return Optional.empty();
    }

    /** The other's threshold at which as few impostors are accepted: only then may refusals be compared. */
    private static DoubleUnaryOperator equallySafe(ErrorCounts first, ErrorCounts second) {
        return threshold -> {
            double rate = first.fmr(threshold).value();
            long allowed = Double.isNaN(rate) ? 0 : (long) Math.floor(rate * second.impostor());
            return second.smallestWith(allowed).orElse(1);
        };
    }
}
