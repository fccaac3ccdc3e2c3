package facedesk.ui.threshold;

import facedesk.evaluation.identification.OpenSet;
import facedesk.evaluation.pairs.Fusion;
import facedesk.evaluation.pairs.GalleryScores;
import facedesk.evaluation.pairs.Searches;
import facedesk.matching.Measure;
import facedesk.matching.ThresholdRule;
import facedesk.plot.rates.RateText;
import facedesk.ui.Desk;
import facedesk.ui.ScoreData;
import facedesk.ui.Texts;
import facedesk.ui.ThresholdLine;
import facedesk.ui.fx.LatestWork;
import facedesk.ui.fx.Tasks;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;

/**
 * What the threshold means for a verification and for a search, side by side. On the JavaFX thread; the searches in the
 * data at hand are run behind, once for each data set.
 */
public final class SearchModel {
    private final Desk desk;
    private final Texts texts;
    private final SearchText words;
    private final LatestWork<GalleryScores, OpenSet> measuring;
    private final ReadOnlyObjectWrapper<Optional<Figures>> figures = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private Optional<Following> following = Optional.empty();
    private Optional<Measured> measured = Optional.empty();
    private Optional<GalleryScores> asked = Optional.empty();

    private record Following(LabView lab, ObservableBooleanValue shown) {}

    private record Measured(GalleryScores scores, OpenSet found) {}

    /**
     * Everything that is shown.
     *
     * @param verification both errors of one comparison
     * @param identification both errors of a search
     * @param growth what larger galleries ask for
     * @param measured what searches in the data found; empty where none were run
     * @param note how it was measured, or why it was not
     */
    record Figures(
            List<SearchLine> verification,
            List<SearchLine> identification,
            List<SearchGrowth> growth,
            List<SearchLine> measured,
            String note) {}

    public SearchModel(Desk desk, Texts texts, Tasks tasks) {
        this.desk = desk;
        this.texts = texts;
        this.words = new SearchText(texts);
        this.measuring =
                new LatestWork<>(tasks, scores -> OpenSet.of(new Searches(scores, Fusion.BEST)), (scores, found) -> {
                    measured = Optional.of(new Measured(scores, found));
                    look();
                });
        desk.threshold().onChange(now -> tasks.fx().execute(this::answer));
        answer();
    }

    /**
     * Speaks of the lab's threshold and data from now on.
     *
     * @param shown whether anybody sees the figures: until then no search is run
     */
    void follow(LabView lab, ObservableBooleanValue shown) {
        following = Optional.of(new Following(lab, shown));
        lab.data().addListener((property, before, now) -> look());
        lab.line().valueProperty().addListener((property, before, now) -> look());
        lab.line().measureProperty().addListener((property, before, now) -> {
            look();
            answer();
        });
        shown.addListener((property, before, now) -> look());
        look();
    }

    /** What is shown; empty without data. */
    ReadOnlyObjectProperty<Optional<Figures>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** What became of the rule that identification uses; empty while it is no rule that follows the gallery. */
    ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Draws the line of every search by how often strangers may get a name; it rises as the gallery grows. */
    void use(double falsePositiveRate) {
        desk.threshold().choose(new ThresholdRule.FalsePositiveRate(falsePositiveRate));
    }

    private void look() {
        following.filter(now -> now.shown().get()).ifPresent(now -> {
            Optional<ScoreData> data = now.lab().data().get();
            figures.set(
                    data.map(scores -> figures(now.lab(), scores, scores.all().flatMap(this::found))));
            data.flatMap(ScoreData::all).ifPresent(this::measure);
        });
    }

    private Optional<OpenSet> found(GalleryScores scores) {
        return measured.filter(known -> known.scores() == scores).map(Measured::found);
    }

    /** Once for each data set, however often the threshold moves meanwhile. */
    private void measure(GalleryScores scores) {
        if (asked.filter(known -> known == scores).isEmpty()) {
            asked = Optional.of(scores);
            measuring.ask(scores);
        }
    }

    private Figures figures(LabView lab, ScoreData data, Optional<OpenSet> found) {
        double threshold = lab.line().valueProperty().get();
        Measure measure = lab.line().measureProperty().get();
        var counts = data.set().counts();
        long templates = lab.templates();
        return new Figures(
                words.verification(counts, threshold),
                words.identification(counts, threshold, templates, found),
                SearchGrowth.of(counts, threshold, templates, measure, texts),
                found.map(open -> words.measured(open, threshold, measure)).orElse(List.of()),
                note(data, found));
    }

    private String note(ScoreData data, Optional<OpenSet> found) {
        return found.map(open -> texts.format("lab.search.how", open.people(), open.mated(), open.nonMated()))
                .orElseGet(() -> texts.get(data.all().isPresent() ? "lab.search.running" : "lab.search.whole"));
    }

    private void answer() {
        ThresholdLine line = desk.threshold().line();
        Measure measure =
                following.map(now -> now.lab().line().measureProperty().get()).orElse(Measure.COSINE);
        if (line.rule() instanceof ThresholdRule.FalsePositiveRate goal) {
            answer.set(texts.format(
                    line.supported() ? "lab.search.follows" : "lab.search.follows.few",
                    texts.number(measure.ofCosine(line.threshold().value()), 3),
                    new RateText(texts).oneIn(goal.target())));
        } else {
            answer.set("");
        }
    }
}
