package facedesk.evaluation.replay;

import facedesk.evaluation.Rate;
import facedesk.evaluation.replay.PastDecision.Truth;
import facedesk.matching.Decider;
import facedesk.matching.Outcome;
import facedesk.matching.Threshold;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Past decisions, each with what another threshold would have made of it. Immutable.
 *
 * @param threshold the other threshold
 * @param retold every decision, in its order
 */
public record Replay(Threshold threshold, List<Retold> retold) {
    /**
     * One decision told again.
     *
     * @param past what was recorded
     * @param now what the other threshold decides
     */
    public record Retold(PastDecision past, Outcome now) {
        /** Whether the outcome is another one. */
        public boolean isChanged() {
            return now != past.outcome();
        }

        /** Accepted now, and not before. */
        public boolean isLetIn() {
            return now == Outcome.ACCEPTED && past.outcome() != Outcome.ACCEPTED;
        }

        /** Accepted before, and not now. */
        public boolean isRefused() {
            return now != Outcome.ACCEPTED && past.outcome() == Outcome.ACCEPTED;
        }
    }

    public Replay {
        retold = List.copyOf(retold);
    }

    /** Decides anew, by the same rule as the live program. Decisions of another network than the threshold's mean nothing. */
    public static Replay of(Collection<PastDecision> decisions, Threshold threshold) {
        return of(decisions, threshold, Decider.STANDARD);
    }

    /** Decides anew, by a rule of one's own. */
    public static Replay of(Collection<PastDecision> decisions, Threshold threshold, Decider decider) {
        return new Replay(
                threshold,
                decisions.stream()
                        .map(past -> new Retold(
                                past,
                                decider.decide(past.identification(), threshold, past.quality())
                                        .outcome()))
                        .toList());
    }

    /** Those with another outcome, in their order. */
    public List<Retold> changed() {
        return retold.stream().filter(Retold::isChanged).toList();
    }

    /** Those who would have been let in. */
    public List<Retold> letIn() {
        return retold.stream().filter(Retold::isLetIn).toList();
    }

    /** Those who would have been refused. */
    public List<Retold> refused() {
        return retold.stream().filter(Retold::isRefused).toList();
    }

    /** How many come to an outcome now. */
    public long count(Outcome outcome) {
        return retold.stream().filter(one -> one.now() == outcome).count();
    }

    /** Of the decisions known to be about the right person, those not accepted now. */
    public Rate falseRejections() {
        return share(Truth.RIGHT, outcome -> outcome != Outcome.ACCEPTED);
    }

    /** Of the decisions known to be about somebody else, those accepted now. */
    public Rate falseAcceptances() {
        return share(Truth.WRONG, outcome -> outcome == Outcome.ACCEPTED);
    }

    private Rate share(Truth truth, Predicate<Outcome> wrong) {
        List<Retold> known =
                retold.stream().filter(one -> one.past().truth() == truth).toList();
        return Rate.of(known.stream().filter(one -> wrong.test(one.now())).count(), known.size());
    }
}
