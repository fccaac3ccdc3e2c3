package facedesk.enrollment.choice;

import facedesk.detection.Pose;
import facedesk.embedding.Embedding;
import facedesk.enrollment.Look;
import facedesk.enrollment.ShotPose;
import facedesk.enrollment.choice.ShotWorth.Verdict;
import facedesk.enrollment.session.View;
import facedesk.matching.Candidate;
import facedesk.matching.Decider;
import facedesk.matching.Identification;
import facedesk.matching.SearchIndex;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says which picture would help most next, from the pictures taken so far. Immutable; any thread; as fast as one search of
 * the gallery for each picture.
 *
 * <p>First a picture that does not look like the others is asked for again, then the view furthest from all that were
 * taken, then a picture below the limits again. Nearness to somebody else is told of, and the furthest view asked for: one
 * more side on which the two may differ. When every view is covered, more adds nothing.
 */
public final class NextBestShot {
    /** Cosine similarity of two pictures of one moment: about one in a hundred pairs of LFW is as alike. */
    private static final double REDUNDANT = 0.92;

    /** Degrees of the head within which a view counts as covered by another. */
    private static final double COVERED = 7;

    private final List<View> plan;
    private final SearchIndex gallery;
    private final Lines lines;

    /**
     * Advice for one enrolment.
     *
     * @param plan the views worth having, in the order they are asked for where nothing else tells
     * @param gallery everybody else
     * @throws IllegalArgumentException if gallery and lines are of different networks
     */
    public NextBestShot(List<View> plan, SearchIndex gallery, Lines lines) {
        if (!gallery.modelId().equals(lines.accept().modelId())) {
            throw new IllegalArgumentException(
                    "Lines of " + lines.accept().modelId() + " say nothing about scores of " + gallery.modelId());
        }
        this.plan = List.copyOf(plan);
        this.gallery = gallery;
        this.lines = lines;
    }

    /**
     * What would help most now.
     *
     * @param taken pictures taken so far
     * @param known templates the person has already
     * @param person who that is in the gallery; empty for somebody new
     */
    public Advice advise(List<TakenShot> taken, List<Embedding> known, OptionalLong person) {
        List<ShotWorth> worth = IntStream.range(0, taken.size())
                .mapToObj(at -> worth(taken, at, known, person))
                .toList();
        if (taken.isEmpty()) {
            return new Advice(AdviceReason.FIRST, plan.stream().findFirst(), worth);
        }
        Optional<View> strange = worth.stream()
                .filter(one -> one.verdict() == Verdict.STRANGE)
                .map(one -> one.taken().view())
                .reduce((before, last) -> last);
        if (strange.isPresent()) {
            return new Advice(AdviceReason.STRANGE, strange, worth);
        }
        Optional<View> poor = taken.stream()
                .filter(one -> one.shot().belowLimits())
                .map(TakenShot::view)
                .findFirst();
        Optional<View> furthest = furthest(taken);
        if (furthest.isPresent()) {
            boolean near = worth.stream().anyMatch(one -> one.verdict() == Verdict.NEAR_SOMEBODY);
            return new Advice(near ? AdviceReason.NEAR_SOMEBODY : AdviceReason.VIEW_MISSING, furthest, worth);
        }
        return new Advice(poor.isPresent() ? AdviceReason.BELOW_LIMITS : AdviceReason.ENOUGH, poor, worth);
    }

    private ShotWorth worth(List<TakenShot> taken, int at, List<Embedding> known, OptionalLong person) {
        Embedding own = taken.get(at).embedding();
        Stream<Embedding> others = IntStream.range(0, taken.size())
                .filter(other -> other != at)
                .mapToObj(other -> taken.get(other).embedding());
        Optional<Double> likeness =
                Stream.concat(others, known.stream()).map(own::cosine).max(Comparator.naturalOrder());
        Optional<Candidate> other = nearestOther(own, person);
        return new ShotWorth(taken.get(at), verdict(likeness, other), likeness, other);
    }

    private Verdict verdict(Optional<Double> likeness, Optional<Candidate> other) {
        if (likeness.filter(score -> !lines.resemble().accepts(score)).isPresent()) {
            return Verdict.STRANGE;
        }
        double near = lines.accept().value() - Decider.STANDARD.nearBand();
        if (other.filter(candidate -> candidate.score() >= near).isPresent()) {
            return Verdict.NEAR_SOMEBODY;
        }
        return likeness.filter(score -> score >= REDUNDANT).isPresent() ? Verdict.REDUNDANT : Verdict.NOVEL;
    }

    private Optional<Candidate> nearestOther(Embedding probe, OptionalLong person) {
        Identification found = gallery.search(probe);
        boolean own = found.best()
                .filter(best -> person.isPresent() && best.personId() == person.getAsLong())
                .isPresent();
        return own ? found.runnerUp() : found.best();
    }

    /** The view of the plan furthest in degrees from all that were taken; looks that were not taken come last. */
    private Optional<View> furthest(List<TakenShot> taken) {
        List<View> open = plan.stream()
                .filter(view -> taken.stream().noneMatch(one -> one.view().equals(view)))
                .toList();
        Optional<View> pose = open.stream()
                .filter(view -> view.look() == Look.PLAIN && distance(view, taken) > COVERED)
                .max(Comparator.comparingDouble((View view) -> distance(view, taken))
                        .thenComparingInt(view -> -plan.indexOf(view)));
        return pose.or(
                () -> open.stream().filter(view -> view.look() != Look.PLAIN).findFirst());
    }

    private static double distance(View view, List<TakenShot> taken) {
        Pose straight = taken.stream()
                .filter(one -> one.shot().pose() == ShotPose.STRAIGHT)
                .map(one -> one.shot().face().pose())
                .findFirst()
                .orElse(new Pose(0, 0, 0));
        Pose aim = view.pose().middle();
        return taken.stream()
                .map(one -> one.shot().face().pose())
                .mapToDouble(pose -> Math.hypot(
                        pose.yaw() - straight.yaw() - aim.yaw(), pose.pitch() - straight.pitch() - aim.pitch()))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
