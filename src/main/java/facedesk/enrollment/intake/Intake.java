package facedesk.enrollment.intake;

import facedesk.enrollment.EnrollmentException;
import facedesk.enrollment.intake.plan.IntakePlan;
import facedesk.enrollment.intake.plan.PersonPhotos;
import facedesk.enrollment.intake.plan.Photo;
import facedesk.enrollment.intake.plan.SameName;
import facedesk.enrollment.intake.report.IntakeProgress;
import facedesk.enrollment.intake.report.IntakeReport;
import facedesk.enrollment.intake.report.IntakeWatch;
import facedesk.gallery.Gallery;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.consent.Consent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Imports people from pictures. Photos are looked at in parallel and stored in their order, so that the outcome does not
 * depend on which thread was faster; each step that is stored is one transaction for each person in it. Done twice, the
 * second time changes nothing, and looks at nothing again: neither what was taken nor, for people in the gallery, what was
 * refused. Blocks; any thread, one import at a time.
 */
public final class Intake {
    /** Photos given to a worker at once: enough to be worth handing over, few enough to be stored and cancelled soon. */
    private static final int AT_ONCE = 4;

    /** Steps for each worker that may wait: enough that a slow photo or a slow disk leaves nobody idle. */
    private static final int AHEAD = 3;

    private final Gallery gallery;
    private final IntakeThreads threads;
    private final Suspicions suspicions;

    /** An import by way of these. */
    public Intake(Gallery gallery, IntakeThreads threads, Suspicions suspicions) {
        this.gallery = gallery;
        this.threads = threads;
        this.suspicions = suspicions;
    }

    /**
     * Imports. What was stored stays, however it ends.
     *
     * @param plan stays open
     * @param declared what the operator says about the consent of new people; empty when nothing is said
     * @throws EnrollmentException if a network cannot be opened or fails
     */
    public IntakeReport run(IntakePlan plan, Optional<Consent> declared, IntakeWatch watch) throws EnrollmentException {
        PersonStore store = new PersonStore(gallery, declared);
        IntakeRun run = new IntakeRun(store, watch);
        plan.leftOut().forEach(item -> run.leaveOut(item.person(), item.file(), item.why()));
        boolean cancelled;
        try (Gallery.Subscription held = gallery.hold()) {
            cancelled = !new Pipeline(plan, watch).settleAll(run);
        }
        return run.report(suspicions.of(store.added(), watch::cancelled), cancelled);
    }

    /** The photos of one plan on their way through the workers. */
    private final class Pipeline {
        private final IntakeWatch watch;
        private final KnownFiles known = KnownFiles.of(gallery.imports());
        private final Iterator<Task> tasks;
        private final int total;
        private final AtomicInteger looked = new AtomicInteger();
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final Deque<Future<List<Finding>>> underWay = new ArrayDeque<>();

        Pipeline(IntakePlan plan, IntakeWatch watch) {
            this.watch = watch;
            this.tasks = plan.people().stream()
                    .flatMap(person -> tasks(person).stream())
                    .iterator();
            this.total = plan.photos();
        }

        /** False when it was cancelled. */
        boolean settleAll(IntakeRun run) throws EnrollmentException {
            try (Crew crew = new Crew(threads)) {
                try {
                    return settleAll(run, crew);
                } finally {
                    stopped.set(true);
                    Crew.awaitEnd(underWay);
                }
            }
        }

        private boolean settleAll(IntakeRun run, Crew crew) throws EnrollmentException {
            while (tasks.hasNext() || !underWay.isEmpty()) {
                while (underWay.size() < AHEAD * threads.count() && tasks.hasNext()) {
                    List<Task> next = next();
                    underWay.add(crew.give(worker -> worker.look(next, known, stopped::get, this::step)));
                }
                if (watch.cancelled() || !settle(run)) {
                    return false;
                }
            }
            return true;
        }

        /** Settles the oldest work, person by person. */
        private boolean settle(IntakeRun run) throws EnrollmentException {
            List<Finding> findings;
            try {
                findings = Crew.await(underWay.element());
                underWay.remove();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
            for (int from = 0, to; from < findings.size(); from = to) {
                PersonFacts who = findings.get(from).task().who();
                to = from + 1;
                while (to < findings.size()
                        && SameName.key(findings.get(to).task().who()).equals(SameName.key(who))) {
                    to++;
                }
                if (watch.cancelled()) {
                    return false;
                }
                run.settle(who, findings.subList(from, to));
            }
            return true;
        }

        private List<Task> next() {
            List<Task> next = new ArrayList<>();
            while (next.size() < AT_ONCE && tasks.hasNext()) {
                next.add(tasks.next());
            }
            return next;
        }

        private void step(Task task) {
            watch.progress(new IntakeProgress(
                    looked.incrementAndGet(), total, task.who().name()));
        }
    }

    private static List<Task> tasks(PersonPhotos person) {
        List<Task> tasks = new ArrayList<>();
        Iterator<Photo> photos = person.photos().iterator();
        while (photos.hasNext()) {
            tasks.add(new Task(person.who(), photos.next(), !photos.hasNext()));
        }
        return tasks;
    }
}
