package facedesk.ui.threshold;

import facedesk.evaluation.ComparisonKind;
import facedesk.evaluation.pairs.PairRanking;
import facedesk.evaluation.pairs.PairedScores;
import facedesk.evaluation.pairs.PictureRef;
import facedesk.gallery.Mark;
import facedesk.matching.Measure;
import facedesk.ui.Navigator;
import facedesk.ui.ScoreData;
import facedesk.ui.Texts;
import facedesk.ui.fx.LatestWork;
import facedesk.ui.fx.Tasks;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The pairs behind the numbers: the worst of those decided wrongly, and those that changed sides when the threshold was
 * moved. On the JavaFX thread; pairs are sorted and looked up behind, and only the newest place of the threshold counts.
 */
public final class PairsModel {
    private final Texts texts;
    private final Navigator navigator;
    private final PairMarks marks;
    private final LongSupplier clock;
    private final LatestWork<PairsLook, PairsLook.Seen> looking;
    private final ObservableList<ShownPair> pairs = FXCollections.observableArrayList();
    private final ObjectProperty<PairChoice> choice = new SimpleObjectProperty<>(PairChoice.ACCEPTED);
    private final ObjectProperty<@Nullable ShownPair> selected = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper();
    private Optional<Following> following = Optional.empty();
    private Optional<Sorted> sorted = Optional.empty();

    private record Following(LabView lab, ObservableBooleanValue shown, ThresholdMove move) {}

    private record Sorted(PairedScores scores, PairRanking ranking) {}

    public PairsModel(Texts texts, Tasks tasks, Navigator navigator, PairMarks marks) {
        this(texts, tasks, navigator, marks, System::nanoTime);
    }

    PairsModel(Texts texts, Tasks tasks, Navigator navigator, PairMarks marks, LongSupplier clock) {
        this.texts = texts;
        this.navigator = navigator;
        this.marks = marks;
        this.clock = clock;
        this.looking = new LatestWork<>(tasks, PairsLook::see, this::take);
        choice.addListener((property, before, now) -> look());
    }

    /**
     * Looks at the lab's data from now on.
     *
     * @param shown whether anybody sees the pairs: until then nothing is sorted
     */
    void follow(LabView lab, ObservableBooleanValue shown) {
        var threshold = lab.line().valueProperty();
        ThresholdMove move = new ThresholdMove(clock, threshold.get());
        following = Optional.of(new Following(lab, shown, move));
        threshold.addListener((property, before, now) -> {
            move.left(before.doubleValue());
            look();
        });
        lab.data().addListener((property, before, now) -> look());
        lab.line().measureProperty().addListener((property, before, now) -> look());
        shown.addListener((property, before, now) -> look());
        look();
    }

    /** Worst first. */
    ObservableList<ShownPair> pairs() {
        return pairs;
    }

    /** Which pairs are listed. */
    ObjectProperty<PairChoice> choiceProperty() {
        return choice;
    }

    /** The pair that commands are about; stays on its place in the list when its pair goes. */
    ObjectProperty<@Nullable ShownPair> selectedProperty() {
        return selected;
    }

    /** Which pairs are listed, of how many; where there are none, why. */
    ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** Whether people can be opened and pictures marked, as in one's own gallery. */
    ReadOnlyBooleanProperty ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** Whether the selected pair can be marked as one person. */
    boolean canBeSame() {
        ShownPair pair = selected.get();
        return own.get() && pair != null && pair.pair().kind() == ComparisonKind.IMPOSTOR;
    }

    /** Marks both people of the selected pair as one. */
    void markSame() {
        ShownPair pair = selected.get();
        if (pair != null && canBeSame()) {
            mark(new Mark.SamePerson(
                    pair.pair().first().personId(), pair.pair().second().personId()));
        }
    }

    /** Marks a picture of a pair as bad. */
    void markBad(PictureRef picture) {
        mark(new Mark.BadPicture(picture.pictureId()));
    }

    /** Leads to a person of a pair. */
    void open(PictureRef picture) {
        if (own.get()) {
            navigator.showPerson(picture.personId());
        }
    }

    private void mark(Mark mark) {
        if (own.get()) {
            following.ifPresent(now -> marks.mark(mark, now.lab().model()::refresh));
        }
    }

    private void look() {
        following.filter(now -> now.shown().get()).ifPresent(now -> {
            Optional<ScoreData> data = now.lab().data().get();
            boolean stays = own.get() && data.filter(ScoreData::own).isPresent();
            own.set(data.map(ScoreData::own).orElse(false));
            Optional<PairedScores> scores = data.flatMap(ScoreData::pairs);
            if (!stays && !scores.equals(sorted.map(Sorted::scores))) {
                clear(texts.get(scores.isPresent() ? "lab.pairs.sorting" : "lab.pairs.counts"));
            }
            scores.ifPresent(found -> looking.ask(at(now, found)));
        });
    }

    private PairsLook at(Following now, PairedScores scores) {
        return new PairsLook(
                scores,
                sorted.filter(kept -> kept.scores() == scores).map(Sorted::ranking),
                choice.get(),
                now.move().from(),
                now.lab().line().valueProperty().get());
    }

    /** Pairs of other data than those at hand would be shown with wrong pictures. */
    private void clear(String reason) {
        sorted = Optional.empty();
        pairs.clear();
        heading.set(reason);
    }

    private void take(PairsLook look, PairsLook.Seen seen) {
        following.ifPresent(now -> now.lab()
                .data()
                .get()
                .filter(data ->
                        data.pairs().filter(scores -> scores == look.scores()).isPresent())
                .ifPresent(data -> {
                    sorted = Optional.of(new Sorted(look.scores(), seen.sorted()));
                    heading.set(text().heading(data, look));
                    show(seen);
                }));
    }

    private void show(PairsLook.Seen seen) {
        ShownPair kept = selected.get();
        int place = pairs.indexOf(kept);
        if (!pairs.equals(seen.pairs())) {
            pairs.setAll(seen.pairs());
        }
        if (kept != null && !pairs.contains(kept)) {
            selected.set(pairs.isEmpty() || place < 0 ? null : pairs.get(Math.min(place, pairs.size() - 1)));
        } else {
            selected.set(kept);
        }
    }

    /** The words for pairs, in the measure the lab shows. */
    PairsText text() {
        var measure = following.map(now -> now.lab().line().measureProperty().get());
        return new PairsText(texts, measure.orElse(Measure.COSINE));
    }
}
