package facedesk.ui.threshold;

import facedesk.embedding.Embedding;
import facedesk.gallery.Person;
import facedesk.matching.Candidate;
import facedesk.matching.Claim;
import facedesk.matching.Identification;
import facedesk.matching.Reference;
import facedesk.matching.Threshold;
import facedesk.plot.axis.Axis;
import facedesk.plot.chart.Mark;
import facedesk.plot.chart.Overlay;
import facedesk.plot.chart.Tone;
import facedesk.recognition.LiveResult;
import facedesk.recognition.LiveView;
import facedesk.recognition.TrackedFace;
import facedesk.ui.Desk;
import facedesk.ui.fx.LatestWork;
import facedesk.ui.fx.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Comparisons as the camera makes them, to be seen on the plot. A dot is genuine or impostor only if somebody has said who
 * stands there: with the said person, and with the nearest of the others. Nothing of it is stored. On the JavaFX thread;
 * the comparing is done behind.
 */
final class LiveDots {
    /** More would hide the plot. */
    static final int MOST = 100;

    /** Dots are spread over so many heights, so that equal scores are seen as several. */
    private static final int HEIGHTS = 8;

    private final Desk desk;
    private final Tasks tasks;
    private final LatestWork<Question, List<Dot>> comparing;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Person>> who = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Dot>> dots = new ReadOnlyObjectWrapper<>(List.of());
    private LiveView.@Nullable Subscription subscription;

    /**
     * One comparison.
     *
     * @param score cosine similarity
     * @param tone genuine, impostor, or neutral where nobody said who stands there
     */
    record Dot(double score, Tone tone) {}

    /** Faces to compare, and who was said to stand there when they were seen. */
    private record Question(LiveResult result, Optional<Person> who) {}

    LiveDots(Desk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        comparing = new LatestWork<>(tasks, this::compare, this::add);
        shown.addListener((property, before, now) -> listen(now));
        who.addListener((property, before, now) -> dots.set(List.of()));
    }

    /** Whether dots are gathered. */
    BooleanProperty shownProperty() {
        return shown;
    }

    /** Who stands before the camera; empty while nobody has said so. */
    ObjectProperty<Optional<Person>> whoProperty() {
        return who;
    }

    /** The newest comparisons, oldest first. */
    ReadOnlyObjectProperty<List<Dot>> dotsProperty() {
        return dots.getReadOnlyProperty();
    }

    /** The dots on a chart whose x axis is the score's. */
    static Overlay on(List<Dot> dots, Axis y) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < dots.size(); i++) {
            double height = y.value(0.04 + 0.3 * (i % HEIGHTS) / HEIGHTS);
            marks.add(new Mark(
                    Mark.Span.exactly(dots.get(i).score()),
                    Mark.Span.exactly(height),
                    dots.get(i).tone(),
                    ""));
        }
        return new Overlay(List.of(), List.of(), List.of(), marks);
    }

    private void listen(boolean wanted) {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
        dots.set(List.of());
        if (wanted) {
            subscription = desk.live().onResult(this::heard);
        }
    }

    /** On the pipeline's thread: only what has just been embedded is a new comparison. */
    private void heard(LiveResult result) {
        if (result.faces().stream().anyMatch(TrackedFace::embedded)) {
            tasks.fx().execute(() -> comparing.ask(new Question(result, who.get())));
        }
    }

    private List<Dot> compare(Question question) {
        List<Dot> found = new ArrayList<>();
        for (TrackedFace face : question.result().faces()) {
            face.embedding()
                    .filter(probe -> face.embedded())
                    .ifPresent(probe -> found.addAll(compare(probe, question.who())));
        }
        return found;
    }

    private List<Dot> compare(Embedding probe, Optional<Person> said) {
        Threshold threshold = desk.threshold().current();
        if (!probe.modelId().equals(threshold.modelId())) {
            return List.of();
        }
        Identification nearest = desk.index().search(probe);
        if (said.isEmpty()) {
            return nearest.best().map(best -> new Dot(best.score(), Tone.NEUTRAL)).stream()
                    .toList();
        }
        long person = said.get().id();
        List<Reference> own = desk.gallery().references(probe.modelId()).stream()
                .filter(reference -> reference.personId() == person)
                .toList();
        List<Dot> found = new ArrayList<>();
        Claim.of(probe, own, threshold)
                .ifPresent(claim -> found.add(new Dot(claim.nearest().score(), Tone.GENUINE)));
        nearest.best()
                .filter(best -> best.personId() != person)
                .or(nearest::runnerUp)
                .map(Candidate::score)
                .ifPresent(score -> found.add(new Dot(score, Tone.IMPOSTOR)));
        return found;
    }

    /** Dots of somebody who has been corrected meanwhile would be of the wrong colour. */
    private void add(Question question, List<Dot> found) {
        if (shown.get() && question.who().equals(who.get()) && !found.isEmpty()) {
            List<Dot> all = new ArrayList<>(dots.get());
            all.addAll(found);
            dots.set(List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size())));
        }
    }
}
