package facedesk.ui.review;

import facedesk.ui.fx.Tasks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was done, to be taken back in the opposite order. Writes follow one another, so that a step is on disk before its
 * undoing begins. On the JavaFX thread, but for the writes.
 */
final class Steps {
    /** A hundred answers, each with a doubt or two, can all be taken back. */
    private static final int MOST = 300;

    private final Tasks tasks;
    private final Consumer<Exception> failed;
    private final Deque<Step> taken = new ArrayDeque<>();

    /** @param failed told when a write failed; the step is forgotten then */
    Steps(Tasks tasks, Consumer<Exception> failed) {
        this.tasks = tasks;
        this.failed = failed;
    }

    /** Something that was done. */
    static final class Step {
        private @Nullable Position before;
        private final Callable<Boolean> undo;
        private OptionalLong person = OptionalLong.empty();

        private Step(Position before, Callable<Boolean> undo) {
            this.before = before;
            this.undo = undo;
        }

        /** Where the review stood before; empty when the queue was read anew since. */
        Optional<Position> before() {
            return Optional.ofNullable(before);
        }

        /** It keeps pictures of this person. */
        void concerns(long personId) {
            person = OptionalLong.of(personId);
        }
    }

    /**
     * Writes a step.
     *
     * @param write what is done, off the JavaFX thread
     * @param undo takes back what the write made, off the JavaFX thread
     * @param done told when it is written
     */
    <R> void taken(Position before, Callable<R> write, Consumer<R> undo, BiConsumer<Step, R> done) {
        Result<R> result = new Result<>();
        Step step = new Step(before, () -> result.undo(undo));
        taken.push(step);
        if (taken.size() > MOST) {
            taken.removeLast();
        }
        tasks.createOrdered(progress -> result.keep(write.call()))
                .onSuccess(made -> done.accept(step, made))
                .onError(failure -> {
                    taken.remove(step);
                    failed.accept(failure);
                })
                .start();
    }

    /** Takes the last step back; empty when there is none. */
    Optional<Step> undo() {
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        Step step = taken.pop();
        tasks.createOrdered(progress -> step.undo.call()).onError(failed).start();
        return Optional.of(step);
    }

    /** Those of whom a step keeps pictures. */
    Set<Long> people() {
        return taken.stream()
                .flatMapToLong(step -> step.person.stream())
                .boxed()
                .collect(Collectors.toSet());
    }

    /** These people are there no more: what was done with their pictures cannot be taken back. */
    void forget(Set<Long> gone) {
        taken.removeIf(step -> step.person.stream().anyMatch(gone::contains));
    }

    boolean isEmpty() {
        return taken.isEmpty();
    }

    /** Whether a step has not been taken back. */
    boolean isTaken(Step step) {
        return taken.contains(step);
    }

    /** The queue was read anew: the steps can be undone, but not by showing where the review stood. */
    void forgetPositions() {
        taken.forEach(step -> step.before = null);
    }

    /** What a write made; belongs to the thread that writes. */
    private static final class Result<R> {
        private @Nullable R made;

        R keep(R value) {
            made = value;
            return value;
        }

        boolean undo(Consumer<R> back) {
            R value = made;
            if (value != null) {
                back.accept(value);
            }
            return value != null;
        }
    }
}
