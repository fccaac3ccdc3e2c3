package facedesk.ui.threshold;

import facedesk.evaluation.bootstrap.BootstrapRates;
import facedesk.evaluation.bootstrap.PersonBootstrap;
import facedesk.evaluation.pairs.PairedScores;
import facedesk.plot.rates.RateSet;
import facedesk.ui.Notices;
import facedesk.ui.ScoreData;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import facedesk.ui.fx.Work;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is plotted: the data at hand, or two ways to score them, with bands that take comparisons for independent or that
 * take their people into account. On the JavaFX thread; the drawing of people is done behind.
 */
public final class LabSets {
    /** Any number will do, but it must stay the same for results to be repeatable. */
    private static final long SEED = 19_795;

    private final LabModel model;
    private final Texts texts;
    private final Tasks tasks;
    private final Notices notices;
    private final BooleanProperty byPerson = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper drawing = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<List<RateSet>>> compared = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<RateSet>> sets = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<BootstrapRates>> rounds =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Work<?> work;

    public LabSets(LabModel model, Texts texts, Tasks tasks, Notices notices) {
        this.model = model;
        this.texts = texts;
        this.tasks = tasks;
        this.notices = notices;
        model.dataProperty().addListener((property, before, now) -> renew());
        byPerson.addListener((property, before, now) -> draw());
        compared.addListener((property, before, now) -> show());
        show();
    }

    /** Whether bands and intervals are drawn by person instead of by comparison. */
    public BooleanProperty byPersonProperty() {
        return byPerson;
    }

    /** Whether people are being drawn. */
    public ReadOnlyBooleanProperty drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** Two ways to score the same pairs, to be plotted instead of the data alone; empty for none. */
    ObjectProperty<Optional<List<RateSet>>> comparedProperty() {
        return compared;
    }

    /** What is plotted: nothing, one data set, or two. */
    public ReadOnlyObjectProperty<List<RateSet>> setsProperty() {
        return sets.getReadOnlyProperty();
    }

    /** The rounds of the bootstrap by person; empty until they are drawn, and where they are not wanted. */
    public ReadOnlyObjectProperty<Optional<BootstrapRates>> roundsProperty() {
        return rounds.getReadOnlyProperty();
    }

    private void renew() {
        compared.set(Optional.empty());
        draw();
    }

    private void draw() {
        if (work != null) {
            work.cancel();
            work = null;
        }
        rounds.set(Optional.empty());
        drawing.set(false);
        show();
        Optional<PairedScores> pairs = model.dataProperty().get().flatMap(ScoreData::pairs);
        if (byPerson.get() && pairs.isPresent()) {
            draw(pairs.get());
        }
    }

    private void draw(PairedScores pairs) {
        drawing.set(true);
        Work<Optional<BootstrapRates>> next = tasks.create(
                steps -> PersonBootstrap.run(pairs, PersonBootstrap.ROUNDS, SEED, share -> !steps.cancelled()));
        work = next;
        next.onSuccess(found -> ifCurrent(next, () -> {
                    rounds.set(found);
                    show();
                }))
                .onError(failure -> ifCurrent(next, () -> notices.error(texts.get("lab.failed"), failure)))
                .onEnd(() -> ifCurrent(next, () -> drawing.set(false)))
                .start();
    }

    private void ifCurrent(Work<?> asked, Runnable action) {
        if (asked == work) {
            action.run();
        }
    }

    private void show() {
        Optional<RateSet> plain = model.dataProperty().get().map(ScoreData::set);
        sets.set(compared.get()
                .orElseGet(() -> plain.map(set -> List.of(banded(set))).orElse(List.of())));
    }

    private RateSet banded(RateSet set) {
        return rounds.get().map(set::withBootstrap).orElse(set);
    }
}
